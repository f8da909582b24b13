package org.filmscore.stack.up;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** The log of the libraries in this process, mainly the broker. They do not write to the terminal. */
public final class StackLog {

    private static final int MOST_BYTES = 10_000_000;

    /** A field, because the log manager drops loggers without references. */
    private static final Logger ROOT = Logger.getLogger("");

    private StackLog() {}

    public static void silence() {
        LogManager.getLogManager().reset();
    }

    static void writeTo(Path logs) {
        silence();
        try {
            Files.createDirectories(logs);
            var file = new FileHandler(logs.resolve("stack.log").toString(), MOST_BYTES, 1, false);
            file.setFormatter(new SimpleFormatter());
            ROOT.addHandler(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
