package org.filmscore.critic.statistics;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Films with scores and reviews of others, written by SQL. */
final class CrowdOfOthers {

    private static final String FILMS = """
            INSERT INTO known_films (id, revision, slug, title, withdrawn)
            SELECT gen_random_uuid(), 1, gen_random_uuid(), 'Crowd %1$s', false FROM generate_series(1, %2$d)
            """;

    private static final String SCORES = """
            INSERT INTO film_scores (film_id, generation, version, metascore, user_band)
            SELECT id, 1, 1, 50, 'MIXED' FROM known_films WHERE title = 'Crowd %1$s'
            ON CONFLICT DO NOTHING
            """;

    private static final String REVIEWS = """
            INSERT INTO critic_reviews
                (id, revision, retracted, film_id, publication_id, critic_id, score, featured, changed_at)
            SELECT gen_random_uuid(), 1, false, id, '%1$s', '%3$s', 60, false, now()
            FROM known_films WHERE title = 'Crowd %1$s'
            ON CONFLICT DO NOTHING
            """;

    private static final List<String> GONE = List.of(
            "DELETE FROM critic_reviews WHERE publication_id = '%1$s'",
            "DELETE FROM film_scores WHERE film_id IN (SELECT id FROM known_films WHERE title = 'Crowd %1$s')",
            "DELETE FROM known_films WHERE title = 'Crowd %1$s'");

    private final Connection database;

    CrowdOfOthers(Connection database) {
        this.database = database;
    }

    /** Adds films, each with a score and a review by this publication and critic. */
    void reviewed(int films, UUID publication, UUID critic) throws SQLException {
        for (var sql : List.of(FILMS, SCORES, REVIEWS)) {
            run(sql.formatted(publication, films, critic));
        }
        run("VACUUM ANALYZE known_films, film_scores, critic_reviews");
    }

    void goneWith(UUID publication) throws SQLException {
        for (var sql : GONE) {
            run(sql.formatted(publication));
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
