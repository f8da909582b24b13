package org.filmscore.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The file in which a PostgreSQL server says who it is. It stays behind when the server is killed, and its process id may
 * since have been given to somebody else: PostgreSQL would then refuse to start, so the name of the process is looked at.
 */
record PostmasterFile(Path path) {

    static PostmasterFile in(Path data) {
        return new PostmasterFile(data.resolve("postmaster.pid"));
    }

    /** The server, where it lives. */
    Optional<ProcessHandle> process() {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try (var lines = Files.lines(path)) {
            return lines.findFirst()
                    .map(Long::valueOf)
                    .flatMap(ProcessHandle::of)
                    .filter(ProcessHandle::isAlive)
                    .filter(PostmasterFile::isPostgres);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().orElse("").endsWith("/postgres");
    }
}
