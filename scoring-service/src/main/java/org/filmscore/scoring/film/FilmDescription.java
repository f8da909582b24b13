package org.filmscore.scoring.film;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * What the catalog says of a film.
 *
 * @param slug null, like the title, for a film of which only the withdrawal has arrived
 * @param year of release; null where it is unknown
 */
public record FilmDescription(String slug, String title, Integer year, List<String> genres) {

    static FilmDescription of(ResultSet row) throws SQLException {
        var genres = row.getArray("genres");
        return new FilmDescription(
                row.getString("slug"),
                row.getString("title"),
                row.getObject("year", Integer.class),
                genres == null ? List.of() : List.of((String[]) genres.getArray()));
    }
}
