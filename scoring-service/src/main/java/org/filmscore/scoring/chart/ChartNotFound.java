package org.filmscore.scoring.chart;

/** There is no chart of this name. */
class ChartNotFound extends RuntimeException {

    ChartNotFound(String name) {
        super("There is no chart " + name);
    }
}
