package org.filmscore.service.revision;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The state that a caller has seen and wants to change: the header If-Match, or If-None-Match: * for none. */
@Schema(type = SchemaType.STRING)
public final class ExpectedRevision {

    /** The caller accepts any state, even that nothing exists yet. */
    public static final ExpectedRevision ANY = new ExpectedRevision(List.of());

    /** The caller expects that nothing exists yet. */
    static final String NOTHING = "nothing";

    private final List<String> tags;

    private ExpectedRevision(List<String> tags) {
        this.tags = tags;
    }

    /** @param condition the header as it was sent, which {@link Preconditions} has checked */
    public static ExpectedRevision fromString(String condition) {
        return new ExpectedRevision(condition.equals(NOTHING) ? List.of(NOTHING) : EntityTag.listed(condition));
    }

    /** Without the header, which only some operations allow, any state is accepted. */
    public static ExpectedRevision orAny(ExpectedRevision given) {
        return given == null ? ANY : given;
    }

    /**
     * Call it after a change and before its commit. A change that changes nothing is never stale: it may be a retry after a lost
     * answer.
     *
     * @param revision before the change, 0 where nothing existed; then no If-Match holds, not even an asterisk (RFC 9110, 13.1.1)
     * @throws Stale where the caller has seen another state
     */
    public void check(long revision) {
        if (this != ANY && (revision == 0 ? !tags.contains(NOTHING) : !isAmong(tags, revision))) {
            throw new Stale();
        }
    }

    /** As {@link #check}, of what always exists: at revision 0 it can be read, with a tag, but nobody has written it yet. */
    public void checkOfWhatAlwaysExists(long revision) {
        if (this != ANY && !isAmong(tags, revision)) {
            throw new Stale();
        }
    }

    private static boolean isAmong(List<String> tags, long revision) {
        return tags.stream().anyMatch(tag -> tag.equals("*") || tag.startsWith("\"" + revision + "."));
    }
}
