package org.filmscore.scoring.history;

import java.time.Instant;
import java.time.ZoneOffset;

/** The position of a change in the history of its film. */
record HistoryPlace(Instant at, long position) {

    private static final int LAST_YEAR = 9999;

    HistoryPlace {
        if (at == null || !isSupported(at)) {
            throw new IllegalArgumentException("the time is out of range: " + at);
        }
    }

    /** Whether the database supports this time. */
    static boolean isSupported(Instant time) {
        var year = time.atOffset(ZoneOffset.UTC).getYear();
        return year >= 1 && year <= LAST_YEAR;
    }
}
