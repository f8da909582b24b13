package org.filmscore.scoring.history;

import java.time.Instant;
import java.time.ZoneOffset;

/** The place of a change in the history of its film. */
record HistoryPlace(Instant at, long position) {

    private static final int LAST_YEAR = 9999;

    HistoryPlace {
        if (at == null || !isWithinReach(at)) {
            throw new IllegalArgumentException("there is no place at " + at);
        }
    }

    /** What the database can be asked for. */
    static boolean isWithinReach(Instant time) {
        var year = time.atOffset(ZoneOffset.UTC).getYear();
        return year >= 1 && year <= LAST_YEAR;
    }
}
