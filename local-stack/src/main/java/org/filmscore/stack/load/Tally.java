package org.filmscore.stack.load;

import java.util.Map;
import java.util.TreeMap;

/** What became of the rows of one file, counted. */
final class Tally {

    private final String file;
    private final Map<String, Long> refused = new TreeMap<>();
    private final Map<String, Long> parked = new TreeMap<>();
    private long taken;
    private long alreadyThere;
    private long leftOut;

    Tally(String file) {
        this.file = file;
    }

    void count(Row row, Outcome outcome) {
        switch (outcome) {
            case Outcome.Taken _ -> {
                taken++;
                leftOut += row.leftOut().size();
            }
            case Outcome.AlreadyThere _ -> alreadyThere++;
            case Outcome.Parked waiting -> parked.merge(waiting.reason(), 1L, Long::sum);
            case Outcome.Refused refusal -> refused.merge(refusal.reason(), 1L, Long::sum);
        }
    }

    String file() {
        return file;
    }

    long rows() {
        return taken + alreadyThere + parked() + refused();
    }

    long taken() {
        return taken;
    }

    long alreadyThere() {
        return alreadyThere;
    }

    /** Waiting for an editor. */
    long parked() {
        return sum(parked);
    }

    long refused() {
        return sum(refused);
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    Map<String, Long> refusedByReason() {
        return refused;
    }

    Map<String, Long> parkedByReason() {
        return parked;
    }

    /** Values that were left out of rows that were taken. */
    long leftOut() {
        return leftOut;
    }
}
