package org.filmscore.imports.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.service.problem.Problem;
import org.filmscore.service.problem.Violation;

/**
 * What an import did with a row.
 *
 * @param id of what the row describes, absent if the row is refused
 * @param problem why the row is parked or refused, else absent
 * @param dropped values without which the row is imported
 */
public record Outcome(Kind kind, String id, Problem problem, List<Violation> dropped) {

    public static Outcome taken(Object id) {
        return new Outcome(Kind.TAKEN, id.toString(), null, List.of());
    }

    public static Outcome changed(Object id) {
        return new Outcome(Kind.CHANGED, id.toString(), null, List.of());
    }

    public static Outcome unchanged(Object id) {
        return new Outcome(Kind.UNCHANGED, id.toString(), null, List.of());
    }

    /** @param id of the parked row, which waits for a decision */
    public static Outcome parked(Object id, Problem why) {
        return new Outcome(Kind.PARKED, id.toString(), why, List.of());
    }

    public static Outcome refused(Problem why) {
        return new Outcome(Kind.REFUSED, null, why, List.of());
    }

    public Outcome without(List<Violation> values) {
        return new Outcome(kind, id, problem, values);
    }

    /** Whether the row is new or changed something. */
    public boolean isStored() {
        return kind == Kind.TAKEN || kind == Kind.CHANGED;
    }

    /** Whether the row is imported as written. */
    boolean isAsWritten() {
        return problem == null && dropped.isEmpty();
    }

    /** What an import can do with a row. */
    @Schema(name = "RowOutcome", description = "What the import did with the row.")
    public enum Kind {
        /** It is new. */
        TAKEN,
        /** What exists under its key is now as the row says. */
        CHANGED,
        /** It existed before. */
        UNCHANGED,
        /** It waits for an editor to decide on what cannot be read for certain. */
        PARKED,
        /** It breaks a rule. */
        REFUSED
    }
}
