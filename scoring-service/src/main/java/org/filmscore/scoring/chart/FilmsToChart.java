package org.filmscore.scoring.chart;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    /** Those of them that readers can see. */
    List<ChartedFilm> of(Collection<UUID> films) {
        var described = described(films);
        return scores.of(films.stream().map(UUID::toString).toList()).stream()
                .map(shown -> {
                    var film = described.get(shown.score().filmId());
                    return new ChartedFilm(shown.score(), film.year(), film.genres());
                })
                .toList();
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
