package org.filmscore.scoring.badge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What films are called. */
@ApplicationScoped
class FilmTitles {

    private final Jdbi database;

    FilmTitles(Jdbi database) {
        this.database = database;
    }

    /** @param film one that readers can see */
    String of(UUID film) {
        return database.withHandle(handle -> handle.createQuery("SELECT title FROM films WHERE film_id = :film")
                .bind("film", film)
                .mapTo(String.class)
                .one());
    }
}
