package org.filmscore.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The PostgreSQL programs of this platform, unpacked once for each version and user of this machine. */
record PostgresPrograms(Path directory) {

    static PostgresPrograms ofThisPlatform() {
        var archive = PostgresArchive.ofThisPlatform();
        try {
            var directory = cache().resolve("postgresql-" + archive.digest());
            if (!Files.isDirectory(directory)) {
                unpack(archive, directory);
            }
            return new PostgresPrograms(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("The programs of PostgreSQL could not be unpacked", e);
        }
    }

    String path(String program) {
        return directory.resolve("bin").resolve(program).toString();
    }

    /** Root's is not in its home, which the user that PostgreSQL may have to run as could not enter. */
    private static Path cache() {
        return ServerUser.isRoot()
                ? Path.of("/var/cache/filmscore")
                : Path.of(System.getProperty("user.home"), ".cache", "filmscore");
    }

    /** Several processes may unpack at once: each does so beside, and the first to finish gives the place its name. */
    private static void unpack(PostgresArchive archive, Path directory) throws IOException {
        Files.createDirectories(directory.getParent());
        var beside = Files.createTempDirectory(directory.getParent(), "unpacking-");
        try {
            archive.unpackTo(beside);
            Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.move(beside, directory, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Directories.delete(beside);
            if (!Files.isDirectory(directory)) {
                throw e;
            }
        }
    }
}
