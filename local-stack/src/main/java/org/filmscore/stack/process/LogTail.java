package org.filmscore.stack.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;

/** The last lines of a log, for a message about a failure. */
public final class LogTail {

    private static final int LINES = 25;

    private LogTail() {}

    /** The last lines of the file, indented. */
    public static String of(Path log) {
        return String.join(
                System.lineSeparator(),
                lines(log).stream().map(line -> "  | " + line).toList());
    }

    private static List<String> lines(Path log) {
        if (!Files.exists(log)) {
            return List.of("(no log)");
        }
        var last = new ArrayDeque<String>();
        try (var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(log), UTF_8))) {
            reader.lines().forEach(line -> {
                last.addLast(line);
                if (last.size() > LINES) {
                    last.removeFirst();
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(last);
    }
}
