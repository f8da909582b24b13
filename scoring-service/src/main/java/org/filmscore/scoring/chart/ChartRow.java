package org.filmscore.scoring.chart;

import java.util.UUID;

/**
 * A film in a chart as it is read.
 *
 * @param now when it was read, as PostgreSQL writes a snapshot
 */
record ChartRow(UUID film, Rank rank, String now, long number) {

    /** @param began when the first page was read, null where this is it */
    ChartPlace place(String began) {
        return new ChartPlace(began == null ? now : began, rank.by(), rank.reviews(), film, number);
    }
}
