package org.filmscore.scoring.chart.refresh;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Films in their places, and what is known of all films together. */
@ApplicationScoped
class ChartTables {

    private final RatingMeans means;
    private final ChartEntries charts;

    ChartTables(RatingMeans means, ChartEntries charts) {
        this.means = means;
        this.charts = charts;
    }

    /**
     * @param changed films that may have other places than before
     * @param films those of them that readers can see
     * @return whether all other films have other places too
     */
    boolean take(Collection<UUID> changed, List<ChartedFilm> films) {
        var opinion = means.take(changed, films);
        charts.place(
                changed,
                films.stream().flatMap(film -> film.entries(opinion.common())).toList());
        if (opinion.isNew()) {
            means.keep(opinion.common());
        }
        return opinion.isNew();
    }
}
