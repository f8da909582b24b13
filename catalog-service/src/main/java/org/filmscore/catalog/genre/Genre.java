package org.filmscore.catalog.genre;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;

/** A genre of published films. The database counts the films of each genre while they change. */
@Entity
@Immutable
@Subselect("""
        SELECT genre AS name, cast(sum(film_count) AS bigint) AS film_count
        FROM genre_counts GROUP BY genre HAVING sum(film_count) > 0""")
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
