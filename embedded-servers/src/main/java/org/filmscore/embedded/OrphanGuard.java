package org.filmscore.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Ends the children of this process when this process has ended without doing so, for instance by {@code kill -9}. The guard
 * is a shell: it reads the ids of the children from a pipe, which the system closes with this process.
 */
final class OrphanGuard {

    private static final String SCRIPT = """
            trap '' HUP INT TERM
            children=
            while read -r what child; do
                children=$(printf '%s\\n' $children | grep -vx "$child")
                if [ "$what" = + ]; then children="$children $child"; fi
            done
            for child in $children; do kill -s "${child%:*}" "${child#*:}"; done
            for second in 1 2 3 4 5 6 7 8 9 10; do
                alive=
                for child in $children; do if kill -0 "${child#*:}"; then alive=yes; fi; done
                if [ -z "$alive" ]; then exit; fi
                sleep 1
            done
            for child in $children; do kill -s KILL "${child#*:}"; done
            """;

    /** The signals that end the children, by their ids. */
    private static final Map<Long, String> CHILDREN = new ConcurrentHashMap<>();

    private static Process shell;

    private OrphanGuard() {}

    static void add(Process child, String signal) {
        CHILDREN.put(child.pid(), signal);
        write("+", child.pid(), signal);
        child.onExit().thenRun(() -> {
            CHILDREN.remove(child.pid());
            write("-", child.pid(), signal);
        });
    }

    /** A guard that somebody has killed is replaced. */
    private static synchronized void write(String what, long pid, String signal) {
        try {
            if (shell == null || !shell.isAlive()) {
                shell = started();
                CHILDREN.forEach((child, end) -> send("+", child, end));
            }
            send(what, pid, signal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Process started() throws IOException {
        var command = new ArrayList<>(Signals.OWN_SESSION);
        command.addAll(List.of("sh", "-c", SCRIPT));
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void send(String what, long pid, String signal) {
        try {
            var pipe = shell.outputWriter(StandardCharsets.US_ASCII);
            pipe.write("%s %s:%d%n".formatted(what, signal, pid));
            pipe.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
