package org.filmscore.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A process has failed to start. The message contains the end of its log. */
public final class NotReady extends RuntimeException {

    private static final int LINES = 25;

    NotReady(String what, Path log) {
        super("%s. The end of its log, %s:%n%s".formatted(what, log, endOf(log)));
    }

    /** The last lines of a log, indented. */
    public static String endOf(Path log) {
        var lines = lines(log);
        return lines.subList(Math.max(0, lines.size() - LINES), lines.size()).stream()
                .map(line -> "  | " + line)
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static List<String> lines(Path log) {
        try {
            return Files.readString(log).lines().toList();
        } catch (IOException e) {
            return List.of("(no log)");
        }
    }
}
