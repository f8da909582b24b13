package org.filmscore.service.digest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** SHA-256. */
public final class Digest {

    private Digest() {}

    /** @return 32 bytes */
    public static byte[] of(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /**
     * The beginning of it, in Base64 that addresses and headers can carry.
     *
     * @param bytes how many of the 32
     */
    public static String text(byte[] body, int bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(of(body), bytes));
    }
}
