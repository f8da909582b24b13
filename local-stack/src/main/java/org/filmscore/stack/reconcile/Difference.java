package org.filmscore.stack.reconcile;

import java.util.Optional;

/**
 * A subject that a copy holds otherwise than its owner.
 *
 * @param film the id of the film, where the owner has lost the subject
 */
record Difference(String subject, Kind kind, String detail, String film) {

    enum Kind {
        MISSING(false),
        BEHIND(false),
        DIFFERENT(false),
        AHEAD(true),
        LOST(true);

        private final boolean afterRestore;

        Kind(boolean afterRestore) {
            this.afterRestore = afterRestore;
        }
    }

    /**
     * @param owned null if the owner does not have it
     * @param held null if the copy does not have it
     */
    static Optional<Difference> between(HeldState owned, HeldState held, Copy copy) {
        if (owned == null) {
            return held.isWithdrawn() || !copy.withdrawable() ? Optional.empty() : Optional.of(lost(held, copy));
        }
        if (held == null) {
            return found(owned, Kind.MISSING, "the copy has no revision; the owner has " + owned.revision());
        }
        if (held.isNewerThan(owned)) {
            return found(owned, Kind.AHEAD, revisions(owned, held));
        }
        if (held.revision() != owned.revision()) {
            return found(owned, Kind.BEHIND, revisions(owned, held));
        }
        if (held.agreesWith(owned)) {
            return Optional.empty();
        }
        var kind = held.generation() == owned.generation() ? Kind.AHEAD : Kind.DIFFERENT;
        return found(owned, kind, "the copy has %s; the owner has %s".formatted(held.state(), owned.state()));
    }

    /** Whether the owner has handed out this revision before: it was restored from a backup, or lost the subject. */
    boolean needsNewGeneration() {
        return kind.afterRestore;
    }

    private static Difference lost(HeldState held, Copy copy) {
        return new Difference(
                held.subject(),
                Kind.LOST,
                "the copy has revision %d; %s does not have it".formatted(held.revision(), copy.owner()),
                held.state().path("filmId").asText());
    }

    private static Optional<Difference> found(HeldState owned, Kind kind, String detail) {
        return Optional.of(new Difference(owned.subject(), kind, detail, null));
    }

    private static String revisions(HeldState owned, HeldState held) {
        return "the copy has revision %d of generation %d; the owner has %d of %d"
                .formatted(held.revision(), held.generation(), owned.revision(), owned.generation());
    }

    @Override
    public String toString() {
        return "%s %s: %s".formatted(subject, kind, detail);
    }
}
