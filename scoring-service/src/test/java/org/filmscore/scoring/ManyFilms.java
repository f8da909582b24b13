package org.filmscore.scoring;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jdbi.v3.core.Jdbi;

/**
 * Ten thousand other films with four reviews and four history rows each. Tests count the rows that PostgreSQL reads in a
 * transaction, because row counts are stable and times are not.
 */
public record ManyFilms(Jdbi database) {

    private static final String INSERT = """
            INSERT INTO films (film_id, revision, slug, title, genres, withdrawn)
            SELECT id(n), 1, 'one-of-many-' || n, 'ManyFilms', '{}', false FROM generate_series(1, 10000) AS n;
            INSERT INTO film_scores (film_id, version, as_of, shown)
            SELECT id(n), 1, now(), true FROM generate_series(1, 10000) AS n;
            INSERT INTO weights (id, revision, name, weight) VALUES (id(0), 1, 'ManyFilms', 1);
            INSERT INTO critic_reviews (review_id, film_id, revision, retracted, publication_id, happened_at)
            SELECT gen_random_uuid(), id(n / 4), 1, false, id(0), now() FROM generate_series(4, 40003) AS n;
            INSERT INTO score_history (film_id, aggregate, at, cause, status)
            SELECT id(n / 4), 'METASCORE', now(), 'FILM', 'TBD' FROM generate_series(4, 40003) AS n;
            ANALYZE;
            """.replaceAll(
            "\\bid\\(([^)]*)\\)", "CAST('00000000-0000-0000-0000-' || lpad(CAST($1 AS text), 12, '0') AS uuid)");

    private static final String DELETE = """
            DELETE FROM films WHERE film_id < :end;
            DELETE FROM film_scores WHERE film_id < :end;
            DELETE FROM critic_reviews WHERE film_id < :end;
            DELETE FROM score_history WHERE film_id < :end;
            DELETE FROM weights WHERE id < :end;
            """.replace(":end", "'00000000-0000-0000-1000-000000000000'");

    private static final String ROWS_READ = """
            SELECT sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)) FROM pg_stat_xact_user_tables
            """;

    public void insert() {
        database.useHandle(handle -> handle.createScript(INSERT).execute());
    }

    public void delete() {
        database.useHandle(handle -> handle.createScript(DELETE).execute());
    }

    public long rowsReadBy(Runnable work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var before = rowsRead();
            work.run();
            return rowsRead() - before;
        });
    }

    private long rowsRead() {
        return database.withHandle(
                handle -> handle.createQuery(ROWS_READ).mapTo(Long.class).one());
    }
}
