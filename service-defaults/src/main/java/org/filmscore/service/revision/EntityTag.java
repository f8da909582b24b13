package org.filmscore.service.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.filmscore.service.digest.Digest;

/** Strong ETags: a digest of the bytes that are sent, preceded by the revision of what they show where it has one. */
public final class EntityTag {

    /** One tag of a list, and the comma or the end behind it. Callers choose how many tags they send, so no group repeats. */
    private static final Pattern TAG = Pattern.compile("\\G\\s*((?:W/)?\"[^\"]*\")\\s*(,|$)");

    /** Enough that two states never have the same digest. */
    private static final int BYTES = 12;

    private EntityTag() {}

    public static String of(Object shown, byte[] body) {
        var revision = shown instanceof Revised revised ? revised.revision() + "." : "";
        return '"' + revision + Digest.text(body, BYTES) + '"';
    }

    /** Reads If-Match or If-None-Match: its tags, or an asterisk alone; an empty list where the header is malformed. */
    static List<String> listed(String condition) {
        if (condition.strip().equals("*")) {
            return List.of("*");
        }
        var tags = new ArrayList<String>();
        var end = -1;
        var tag = TAG.matcher(condition);
        while (tag.find()) {
            tags.add(tag.group(1));
            end = tag.group(2).isEmpty() ? tag.end() : -1;
        }
        return end == condition.length() ? tags : List.of();
    }
}
