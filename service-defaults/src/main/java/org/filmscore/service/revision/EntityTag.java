package org.filmscore.service.revision;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;

/** Strong ETags: of the bytes that are sent, with the revision of what they show before it where there is one. */
public final class EntityTag {

    /** What If-Match and If-None-Match may hold: tags, or an asterisk for whatever is there. */
    static final Pattern CONDITION = Pattern.compile("\\*|\\s*(W/)?\"[^\"]*\"\\s*(,\\s*(W/)?\"[^\"]*\"\\s*)*");

    /** Enough that no two states of anything ever meet. */
    private static final int BYTES = 12;

    private EntityTag() {}

    public static String of(Object shown, byte[] body) {
        var revision = shown instanceof Revised revised ? revised.revision() + "." : "";
        return '"' + revision + hash(body) + '"';
    }

    private static String hash(byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(body);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
