package org.filmscore.scoring.chart.refresh;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.filmscore.scoring.film.FilmDescription;
import org.filmscore.scoring.film.FilmDescriptions;
import org.filmscore.scoring.score.FilmScore;
import org.filmscore.scoring.score.FilmScores;

/** The films of charts with their current scores. */
@ApplicationScoped
class FilmsToChart {

    private final FilmScores scores;
    private final FilmDescriptions descriptions;

    FilmsToChart(FilmScores scores, FilmDescriptions descriptions) {
        this.scores = scores;
        this.descriptions = descriptions;
    }

    /**
     * Returns those that are shown. Reads scores before descriptions: a film with a score always has a description,
     * while a described film may get its score between the two statements.
     */
    List<ChartedFilm> of(Collection<UUID> films) {
        var shown = scores.of(films.stream().map(UUID::toString).toList());
        var described = descriptions.of(films);
        return shown.stream()
                .map(film ->
                        chartedFilm(film.score(), described.get(film.score().filmId())))
                .toList();
    }

    private static ChartedFilm chartedFilm(FilmScore score, FilmDescription film) {
        return new ChartedFilm(score, film.year(), film.genres());
    }
}
