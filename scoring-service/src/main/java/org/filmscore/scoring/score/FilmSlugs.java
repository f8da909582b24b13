package org.filmscore.scoring.score;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The names that films go by in addresses. */
@ApplicationScoped
class FilmSlugs {

    private static final String SLUGS =
            "SELECT film_id, slug FROM films WHERE film_id = ANY (:films) AND slug IS NOT NULL";

    private final Jdbi database;

    FilmSlugs(Jdbi database) {
        this.database = database;
    }

    Map<UUID, String> of(Collection<UUID> films) {
        return database.withHandle(handle -> handle.createQuery(SLUGS)
                .bindArray("films", UUID.class, films)
                .reduceRows(new HashMap<UUID, String>(), (slugs, row) -> {
                    slugs.put(row.getColumn("film_id", UUID.class), row.getColumn("slug", String.class));
                    return slugs;
                }));
    }
}
