package org.filmscore.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The archive of PostgreSQL programs that came on the class path for one platform. */
record PostgresArchive(String resource) {

    static PostgresArchive ofThisPlatform() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    static PostgresArchive of(String system, String architecture) {
        var platform = system.startsWith("Mac") ? "darwin" : system.toLowerCase(Locale.ROOT);
        var processor = switch (architecture) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> architecture;
        };
        return new PostgresArchive("/postgres-" + platform + "-" + processor + ".txz");
    }

    boolean isThere() {
        return PostgresArchive.class.getResource(resource) != null;
    }

    /** Names the content, so that programs of another version never pass for these. */
    String digest() throws IOException {
        try (var stream = new DigestInputStream(open(), MessageDigest.getInstance("SHA-256"))) {
            stream.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(stream.getMessageDigest().digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void unpackTo(Path directory) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(open()))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                extract(entry, tar, directory);
            }
        }
    }

    private InputStream open() {
        var stream = PostgresArchive.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new EmbeddedServerFailure("There is no embedded PostgreSQL for this platform (" + resource
                    + "): only for Linux and macOS on x86-64 and ARM. Start one yourself and give its address.");
        }
        return new BufferedInputStream(stream);
    }

    private static void extract(TarArchiveEntry entry, InputStream content, Path directory) throws IOException {
        var target = directory.resolve(entry.getName()).normalize();
        if (!target.startsWith(directory)) {
            throw new IOException("An entry points outside of the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        target.toFile().setExecutable((entry.getMode() & 0100) != 0, false);
    }
}
