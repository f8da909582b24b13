package org.filmscore.scoring.chart;

import java.util.UUID;

/**
 * The position of a film in a chart.
 *
 * @param number in the filtered list, from 1
 */
record ChartPlace(long by, long reviews, UUID film, long number) {
    ChartPlace {
        if (film == null || number < 1 || number > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("there is no such place");
        }
    }
}
