package org.filmscore.scoring;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jdbi.v3.core.Jdbi;

/**
 * Ten thousand films that are in the way, with four reviews and four lines of history each; and how many rows are read
 * with and without them. Rows, not seconds: as PostgreSQL counts them in a transaction.
 */
public record Crowd(Jdbi database) {

    private static final String COME = """
            INSERT INTO films (film_id, revision, slug, title, genres, withdrawn)
            SELECT id(n), 1, 'crowd-' || n, 'Crowd', '{}', false FROM generate_series(1, 10000) AS n;
            INSERT INTO film_scores (film_id, version, as_of, shown)
            SELECT id(n), 1, now(), true FROM generate_series(1, 10000) AS n;
            INSERT INTO weights (id, revision, name, weight) VALUES (id(0), 1, 'Crowd', 1);
            INSERT INTO critic_reviews (review_id, film_id, revision, retracted, publication_id, happened_at)
            SELECT gen_random_uuid(), id(n / 4), 1, false, id(0), now() FROM generate_series(4, 40003) AS n;
            INSERT INTO score_history (film_id, aggregate, at, cause, status)
            SELECT id(n / 4), 'METASCORE', now(), 'FILM', 'TBD' FROM generate_series(4, 40003) AS n;
            ANALYZE;
            """.replaceAll(
            "\\bid\\(([^)]*)\\)", "CAST('00000000-0000-0000-0000-' || lpad(CAST($1 AS text), 12, '0') AS uuid)");

    private static final String GO = """
            DELETE FROM films WHERE film_id < :end;
            DELETE FROM film_scores WHERE film_id < :end;
            DELETE FROM critic_reviews WHERE film_id < :end;
            DELETE FROM score_history WHERE film_id < :end;
            DELETE FROM weights WHERE id < :end;
            """.replace(":end", "'00000000-0000-0000-1000-000000000000'");

    private static final String ROWS_READ = """
            SELECT sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)) FROM pg_stat_xact_user_tables
            """;

    public void come() {
        database.useHandle(handle -> handle.createScript(COME).execute());
    }

    public void go() {
        database.useHandle(handle -> handle.createScript(GO).execute());
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
