package org.filmscore.scoring.chart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.filmscore.scoring.score.FilmScores;

/** Refreshes the charts of films whose scores changed. */
@ApplicationScoped
class RefreshingCharts {

    static final int MOST_AT_ONCE = 500;

    private final ChartQueue queue;
    private final FilmScores scores;
    private final RatingMeans means;
    private final ChartEntries entries;

    RefreshingCharts(ChartQueue queue, FilmScores scores, RatingMeans means, ChartEntries entries) {
        this.queue = queue;
        this.scores = scores;
        this.means = means;
        this.entries = entries;
    }

    /** @return whether more films may be queued */
    @Transactional
    public boolean refresh() {
        if (!queue.isLocked()) {
            return false;
        }
        var changed = queue.take(MOST_AT_ONCE);
        if (changed.isEmpty()) {
            return false;
        }
        var shown = scores.of(changed.stream().map(UUID::toString).toList()).stream()
                .map(ChartedFilm::of)
                .toList();
        var mean = means.update(changed, shown);
        entries.place(
                changed,
                shown.stream().flatMap(film -> film.entries(mean.prior())).toList());
        if (mean.isNew()) {
            means.store(mean.prior());
            queue.addAllRatedFilms();
        }
        return true;
    }
}
