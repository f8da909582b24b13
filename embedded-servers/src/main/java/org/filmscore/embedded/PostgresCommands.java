package org.filmscore.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the programs of PostgreSQL in one directory, as the user they accept. */
final class PostgresCommands {

    private static final long LONGEST_WAIT_SECONDS = 180;

    private final PostgresPrograms programs = PostgresPrograms.ofThisPlatform();
    private final ServerUser user = ServerUser.ofThisProcess();
    private final Path directory;

    PostgresCommands(Path directory) {
        this.directory = directory;
    }

    /** What the program writes goes to a file, because a server started by it would keep a pipe open for ever. */
    void run(String program, String... arguments) {
        var output = directory.resolve(program + ".out");
        var line = new ArrayList<>(List.of(programs.path(program)));
        line.addAll(List.of(arguments));
        try {
            var process = new ProcessBuilder(user.command(line))
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new EmbeddedServerFailure(program + " failed: " + Files.readString(output));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedServerFailure("Interrupted while waiting for " + program, e);
        }
    }

    /** Where the programs run as another user, that user must own what they write. */
    void handOver() {
        if (user != ServerUser.NOBODY) {
            return;
        }
        try {
            var process = new ProcessBuilder("chown", "-R", "nobody", directory.toString())
                    .redirectErrorStream(true)
                    .start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new EmbeddedServerFailure("The data directory could not be given to nobody: " + output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedServerFailure("Interrupted while handing over the data directory", e);
        }
    }
}
