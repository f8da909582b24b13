package org.filmscore.scoring.chart;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.filmscore.scoring.score.FilmScore;
import org.filmscore.scoring.score.FilmScores;
import org.jdbi.v3.core.Jdbi;

/** The films of charts, as they are now. */
@ApplicationScoped
class FilmsToChart {

    private static final String DESCRIBED =
            "SELECT film_id, slug, title, year, genres FROM films WHERE film_id = ANY (:films)";

    private final Jdbi database;
    private final FilmScores scores;

    FilmsToChart(Jdbi database, FilmScores scores) {
        this.database = database;
        this.scores = scores;
    }

    /**
     * Those of them that readers can see. Their scores are read first: a film that has a score is described, while a film that
     * is described may get its score between the two statements.
     */
    List<ChartedFilm> of(Collection<UUID> films) {
        var shown = scores.of(films.stream().map(UUID::toString).toList());
        var described = described(films);
        return shown.stream()
                .map(film ->
                        chartedFilm(film.score(), described.get(film.score().filmId())))
                .toList();
    }

    private static ChartedFilm chartedFilm(FilmScore score, Description film) {
        return new ChartedFilm(score, film.year(), film.genres());
    }

    Map<UUID, Description> described(Collection<UUID> films) {
        var described = new HashMap<UUID, Description>();
        database.useHandle(handle -> handle.createQuery(DESCRIBED)
                .bindArray("films", UUID.class, films)
                .map((row, context) -> described.put(row.getObject("film_id", UUID.class), Description.of(row)))
                .list());
        return described;
    }

    /**
     * What is told of a film.
     *
     * @param year null where it is not known
     */
    record Description(String slug, String title, Integer year, List<String> genres) {

        static Description of(ResultSet row) throws SQLException {
            var genres = row.getArray("genres");
            return new Description(
                    row.getString("slug"),
                    row.getString("title"),
                    row.getObject("year", Integer.class),
                    genres == null ? List.of() : List.of((String[]) genres.getArray()));
        }
    }
}
