package org.filmscore.service.revision;

import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The state of a thing that a caller has seen and means to change, as told by the header If-Match. */
@Schema(type = SchemaType.STRING)
public final class ExpectedRevision {

    /** Of callers who do not mind what is there. */
    public static final ExpectedRevision ANY = new ExpectedRevision("");

    private final String condition;

    private ExpectedRevision(String condition) {
        this.condition = condition;
    }

    /** @param condition the header as it was sent; {@link Preconditions} has seen to it that it can be read */
    public static ExpectedRevision fromString(String condition) {
        return new ExpectedRevision(condition.strip());
    }

    /** Nothing is expected where the header is absent, which only some operations allow. */
    public static ExpectedRevision orAny(ExpectedRevision given) {
        return given == null ? ANY : given;
    }

    /**
     * To be asked once a change is made and before it is committed. A change that changes nothing is never stale: it may be
     * one that was sent again because its answer was lost.
     *
     * @param revision that the thing had before the change, 0 where there was none
     * @throws Stale where the caller has seen another
     */
    public void check(long revision) {
        if (revision == 0 && this != ANY) {
            throw new Stale();
        }
        checkFromNothing(revision);
    }

    /**
     * As {@link #check}, of what can be written before it is there: then it is at revision 0, and an asterisk means that as
     * well.
     */
    public void checkFromNothing(long revision) {
        if (this != ANY && Arrays.stream(condition.split(",")).noneMatch(tag -> isOf(revision, tag.strip()))) {
            throw new Stale();
        }
    }

    private static boolean isOf(long revision, String tag) {
        return tag.equals("*") || tag.startsWith("\"" + revision + ".");
    }
}
