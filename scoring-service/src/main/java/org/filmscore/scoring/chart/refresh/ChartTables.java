package org.filmscore.scoring.chart.refresh;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Updates the stored entries of films and the mean of all ratings. */
@ApplicationScoped
class ChartTables {

    private final RatingMeans means;
    private final ChartEntries charts;

    ChartTables(RatingMeans means, ChartEntries charts) {
        this.means = means;
        this.charts = charts;
    }

    /**
     * @param changed films whose scores changed
     * @param films those of them that are shown
     * @return whether the mean changed, and with it the ranks of all films
     */
    boolean take(Collection<UUID> changed, List<ChartedFilm> films) {
        var mean = means.update(changed, films);
        charts.place(
                changed,
                films.stream().flatMap(film -> film.entries(mean.prior())).toList());
        if (mean.isNew()) {
            means.store(mean.prior());
        }
        return mean.isNew();
    }
}
