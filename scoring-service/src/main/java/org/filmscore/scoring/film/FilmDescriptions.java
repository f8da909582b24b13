package org.filmscore.scoring.film;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The descriptions of all films that scoring knows, withdrawn or not. */
@ApplicationScoped
public class FilmDescriptions {

    private static final String DESCRIBED =
            "SELECT film_id, slug, title, year, genres FROM films WHERE film_id = ANY (:films)";

    private final Jdbi database;

    FilmDescriptions(Jdbi database) {
        this.database = database;
    }

    /** By id. A film of which no event has arrived is left out. */
    public Map<UUID, FilmDescription> of(Collection<UUID> films) {
        var described = new HashMap<UUID, FilmDescription>();
        database.useHandle(handle -> handle.createQuery(DESCRIBED)
                .bindArray("films", UUID.class, films)
                .map((row, context) -> described.put(row.getObject("film_id", UUID.class), FilmDescription.of(row)))
                .list());
        return described;
    }
}
