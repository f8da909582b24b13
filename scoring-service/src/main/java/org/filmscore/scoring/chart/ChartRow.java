package org.filmscore.scoring.chart;

import java.util.UUID;

/** A film in a chart as it is read. */
record ChartRow(UUID film, Rank rank, long number) {

    ChartPlace place() {
        return new ChartPlace(rank.by(), rank.reviews(), film, number);
    }
}
