package org.filmscore.embedded;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.function.Supplier;

/** A secret in a file that only its owner can read. */
public record SecretFile(Path path) {

    private static final int PASSWORD_BYTES = 18;

    public static SecretFile at(Path path) {
        return new SecretFile(path);
    }

    /** The password in the file: a random one the first time. */
    public String password() {
        return orMade(SecretFile::randomPassword);
    }

    /** What is in the file; what is given, the first time. */
    public String orMade(Supplier<String> secret) {
        try {
            if (!Files.exists(path)) {
                replace(secret.get());
            }
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Written beside and moved, so that the file is never half there; temporary files are their owner's alone. */
    public void replace(String secret) {
        try {
            Files.createDirectories(path.getParent());
            var beside =
                    Files.createTempFile(path.getParent(), path.getFileName().toString(), ".new");
            Files.writeString(beside, secret);
            Files.move(beside, path, ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String randomPassword() {
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
