package org.filmscore.scoring.chart;

import java.util.UUID;

/** A row of a chart. */
record ChartRow(UUID film, Rank rank, long number) {

    ChartPlace place() {
        return new ChartPlace(rank.by(), rank.reviews(), film, number);
    }
}
