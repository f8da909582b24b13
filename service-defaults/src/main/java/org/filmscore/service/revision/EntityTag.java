package org.filmscore.service.revision;

import java.util.regex.Pattern;
import org.filmscore.service.digest.Digest;

/** Strong ETags: of the bytes that are sent, with the revision of what they show before it where there is one. */
public final class EntityTag {

    /** What If-Match and If-None-Match may hold: tags, or an asterisk for whatever is there. */
    static final Pattern CONDITION = Pattern.compile("\\*|\\s*(W/)?\"[^\"]*\"\\s*(,\\s*(W/)?\"[^\"]*\"\\s*)*");

    /** Enough that no two states of anything ever meet. */
    private static final int BYTES = 12;

    private EntityTag() {}

    public static String of(Object shown, byte[] body) {
        var revision = shown instanceof Revised revised ? revised.revision() + "." : "";
        return '"' + revision + Digest.text(body, BYTES) + '"';
    }
}
