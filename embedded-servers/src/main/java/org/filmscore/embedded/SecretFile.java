package org.filmscore.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A random secret in a file that only its owner can read. */
public record SecretFile(Path path) {

    private static final int BYTES = 18;

    public static SecretFile at(Path path) {
        return new SecretFile(path);
    }

    /** Makes the secret on first sight. */
    public SecretFile orMade() {
        if (Files.exists(path)) {
            return this;
        }
        var secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        try {
            Files.createDirectories(path.getParent());
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.createFile(path, ownerOnly);
            Files.writeString(path, HexFormat.of().formatHex(secret));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public String read() {
        try {
            return Files.readString(path).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
