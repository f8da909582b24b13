package org.filmscore.critic.cost;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** Publications, critics, films, reviews and parked reviews of others, one of each to a number, written by SQL. */
final class ManyOthers {

    private static final String PUBLICATIONS = """
            INSERT INTO publications (id, revision, slug, name, natural_key, search_text, weight, changed_at)
            SELECT gen_random_uuid(), 1, 'other-' || n, 'Other ' || n, 'other-' || n, 'other ' || n, 1, now()
            FROM generate_series(:from, :to) AS n
            """;

    private static final String CRITICS = """
            INSERT INTO critics (id, revision, slug, name, natural_key, search_text, weight, featured, changed_at)
            SELECT gen_random_uuid(), 1, 'other-' || n, 'Other ' || n, 'other-' || n, 'other ' || n, 1, false, now()
            FROM generate_series(:from, :to) AS n
            """;

    private static final String FILMS = """
            INSERT INTO known_films (id, revision, slug, title, withdrawn)
            SELECT gen_random_uuid(), 1, 'other-' || n, 'Other', false FROM generate_series(:from, :to) AS n
            """;

    /** Each critic writes once for their own publication and once for the first, so that one subject has many reviews. */
    private static final String REVIEWS = """
            INSERT INTO critic_reviews (id, revision, retracted, film_id, publication_id, critic_id, grade, score, rule,
                published_on, featured, changed_at)
            SELECT gen_random_uuid(), 1, false, f.id, p.id, c.id, '60', 60, 'as given', '2012-09-25', false, now()
            FROM generate_series(:from, :to) AS n JOIN known_films f ON f.slug = 'other-' || n
                JOIN publications p ON p.slug IN ('other-1', 'other-' || n) JOIN critics c ON c.slug = 'other-' || n
            """;

    private static final String PARKED = """
            INSERT INTO parked_reviews (id, revision, film_id, publication_id, critic_id, draft, reason, parked_at, changed_at)
            SELECT gen_random_uuid(), 1, film_id, publication_id, critic_id, '{"grade": "Superb"}', 'NO_SCALE', now(), now()
            FROM critic_reviews JOIN publications p ON p.id = publication_id JOIN known_films f ON f.id = film_id
            WHERE p.slug = f.slug AND p.slug IN (SELECT 'other-' || n FROM generate_series(:from, :to) AS n)
            """;

    private static final List<String> GONE = List.of(
            "DELETE FROM parked_reviews WHERE film_id IN (SELECT id FROM known_films WHERE title = 'Other')",
            "DELETE FROM critic_reviews WHERE film_id IN (SELECT id FROM known_films WHERE title = 'Other')",
            "DELETE FROM known_films WHERE title = 'Other'",
            "DELETE FROM publications WHERE slug LIKE 'other-%'",
            "DELETE FROM critics WHERE slug LIKE 'other-%'");

    private final Handle database;
    private int count;

    ManyOthers(Handle database) {
        this.database = database;
    }

    void growTo(int size) {
        for (var sql : List.of(PUBLICATIONS, CRITICS, FILMS, REVIEWS, PARKED)) {
            database.createUpdate(sql).bind("from", count + 1).bind("to", size).execute();
        }
        count = size;
        tidy();
    }

    void leave() {
        GONE.forEach(database::execute);
        tidy();
    }

    private void tidy() {
        database.execute("VACUUM ANALYZE publications, critics, known_films, critic_reviews, parked_reviews");
    }
}
