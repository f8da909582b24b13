package org.filmscore.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.service.problem.Problem;

/**
 * What became of a row.
 *
 * @param id of what the row is about, absent where there is nothing
 * @param problem why it was not taken, absent where it was
 */
public record Outcome(Kind kind, String id, Problem problem) {

    public static Outcome taken(Object id) {
        return new Outcome(Kind.TAKEN, id.toString(), null);
    }

    public static Outcome changed(Object id) {
        return new Outcome(Kind.CHANGED, id.toString(), null);
    }

    public static Outcome unchanged(Object id) {
        return new Outcome(Kind.UNCHANGED, id.toString(), null);
    }

    /** @param id under which the row waits for somebody to decide */
    public static Outcome parked(Object id, Problem why) {
        return new Outcome(Kind.PARKED, id.toString(), why);
    }

    public static Outcome refused(Problem why) {
        return new Outcome(Kind.REFUSED, null, why);
    }

    /** What can become of a row. */
    @Schema(name = "RowOutcome", description = "What became of a row.")
    public enum Kind {
        /** It is there now. */
        TAKEN,
        /** What was there under its key is as the row says now. */
        CHANGED,
        /** It was there before. */
        UNCHANGED,
        /** It waits until somebody decides on what could not be read for certain. */
        PARKED,
        /** It breaks a rule. */
        REFUSED
    }
}
