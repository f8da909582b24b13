package org.filmscore.stack.load;

import java.util.Map;
import java.util.TreeMap;

/** What became of the rows of one file, counted. */
final class Tally {

    private final String file;
    private final Map<String, Long> refused = new TreeMap<>();
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
            case Outcome.Refused refusal -> refused.merge(refusal.reason(), 1L, Long::sum);
        }
    }

    String file() {
        return file;
    }

    long rows() {
        return taken + alreadyThere + refused();
    }

    long taken() {
        return taken;
    }

    long alreadyThere() {
        return alreadyThere;
    }

    long refused() {
        return refused.values().stream().mapToLong(Long::longValue).sum();
    }

    Map<String, Long> refusedByReason() {
        return refused;
    }

    /** Values that were left out of rows that were taken. */
    long leftOut() {
        return leftOut;
    }
}
