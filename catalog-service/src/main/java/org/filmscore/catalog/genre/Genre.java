package org.filmscore.catalog.genre;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.Synchronize;

/**
 * A genre that films have. Counted when it is read: kept beside the films, the row of a common genre would be where all who
 * publish films wait for each other.
 */
@Entity
@Immutable
@Subselect("""
        SELECT genre AS name, count(DISTINCT id) AS film_count
        FROM films CROSS JOIN unnest(genres) AS genre WHERE status = 'PUBLISHED' GROUP BY genre""")
@Synchronize("films")
class Genre {

    @Id
    private String name;

    private long filmCount;

    protected Genre() {}

    String name() {
        return name;
    }

    long filmCount() {
        return filmCount;
    }
}
