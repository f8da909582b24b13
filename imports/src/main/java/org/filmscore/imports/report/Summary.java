package org.filmscore.imports.report;

import java.util.Map;
import java.util.TreeMap;

/** Counts rows by outcome. */
final class Summary {

    private final Map<Outcome.Kind, Long> counts = new TreeMap<>();
    private final Map<String, Long> refused = new TreeMap<>();

    void count(Outcome outcome) {
        counts.merge(outcome.kind(), 1L, Long::sum);
        if (outcome.kind() == Outcome.Kind.REFUSED) {
            refused.merge(outcome.problem().name(), 1L, Long::sum);
        }
    }

    long refusals() {
        return counts.getOrDefault(Outcome.Kind.REFUSED, 0L);
    }

    Counts counts() {
        return new Counts(
                counts.values().stream().mapToLong(Long::longValue).sum(),
                counts.getOrDefault(Outcome.Kind.TAKEN, 0L),
                counts.getOrDefault(Outcome.Kind.CHANGED, 0L),
                counts.getOrDefault(Outcome.Kind.UNCHANGED, 0L),
                counts.getOrDefault(Outcome.Kind.PARKED, 0L),
                refused);
    }
}
