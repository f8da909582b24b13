package org.filmscore.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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

    /** The server, if it runs. */
    Optional<ProcessHandle> process() {
        return named().filter(PostmasterFile::isPostgres);
    }

    /** The file of a killed server stays: with it, the next one recognizes processes of the killed one. */
    void deleteIfOfAnother() {
        try {
            if (named().filter(process -> !isPostgres(process)).isPresent()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<ProcessHandle> named() {
        try (var lines = Files.lines(path)) {
            return lines.findFirst()
                    .map(Long::valueOf)
                    .flatMap(ProcessHandle::of)
                    .filter(ProcessHandle::isAlive);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().orElse("").endsWith("/postgres");
    }
}
