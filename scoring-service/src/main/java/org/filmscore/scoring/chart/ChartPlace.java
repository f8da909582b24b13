package org.filmscore.scoring.chart;

import java.util.UUID;
import org.filmscore.service.paging.Moment;

/**
 * The place of a film in a list that is being read.
 *
 * @param began when the first page of it was read, as PostgreSQL writes a snapshot
 * @param number of the film in the list, from 1
 */
record ChartPlace(String began, long by, long reviews, UUID film, long number) {
    ChartPlace {
        if (began == null || film == null || number < 1 || number > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("there is no such place");
        }
        began = new Moment(began).text();
    }
}
