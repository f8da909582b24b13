package org.filmscore.catalog.cost;

import org.jdbi.v3.core.Jdbi;

/**
 * Films with everything that a film can have, in any number. Each filter selects the same part of them, however many there
 * are. Each person has parts in two films at most; there are so many people that PostgreSQL never reads all.
 */
record ManyFilms(Jdbi database) {

    private static final String PREFIX = "'00000000-0000-0000-0000-'";

    private static final String PUBLISH = """
            INSERT INTO people (id, name)
            SELECT person(n), 'Crowd ' || n FROM generate_series(0, 100000) AS n;
            INSERT INTO films (id, revision, status, slug, title, original_title, year, released_on, certificates, genres,
                countries, languages, images, search_text, created_at, changed_at)
            SELECT id(n), 1, 'PUBLISHED', 'crowd-' || n, 'Crowd ' || md5(n::text), NULL, 1950 + n % 50,
                make_date(1950 + n % 50, 1, 1), '[{"country": "US", "rating": "PG"}]',
                ARRAY['Crowd', 'Crowd ' || n % 50], '{US}', '{en}', '[]', ' crowd c' || n % 10 || ' ', now(), now()
            FROM generate_series(1, :count) AS n;
            INSERT INTO external_ids SELECT id(n), 'crowd', n FROM generate_series(1, :count) AS n;
            INSERT INTO credits
            SELECT id(n), position, person(n / 2), 'ACTOR', 'Part ' || position
            FROM generate_series(1, :count) AS n, generate_series(0, 5) AS position;
            INSERT INTO film_scores (film_id, version, metascore, user_score, card)
            SELECT id(n), 1, n * 7919 % 101, n * 7919 % 101 / 10.0, format(
                '{"version": 1, "asOf": "2026-11-21T17:02:11.123Z",
                  "metascore": {"status": "SCORED", "value": %s, "mustSee": false, "reviewCount": 4, "scoredCount": 4},
                  "userScore": {"status": "TBD", "ratingCount": 0, "reviewCount": 0}}', n * 7919 % 101)::jsonb
            FROM generate_series(1, :count) AS n WHERE n % 10 > 0
            ON CONFLICT (film_id) DO UPDATE
            SET version = 1, metascore = excluded.metascore, user_score = excluded.user_score, card = excluded.card;
            INSERT INTO availability SELECT id(n), 1, now() FROM generate_series(1, :count) AS n;
            INSERT INTO offers
            SELECT id(n), 0, 'DVD', CASE n % 10 WHEN 0 THEN 'US' ELSE 'GB' END, NULL, NULL, '2020-01-01'
            FROM generate_series(1, :count) AS n;
            INSERT INTO family_guides
            SELECT id(n), 1, 2 + n % 17, 'Headline', NULL, '{}', NULL, NULL, now() FROM generate_series(1, :count) AS n;
            INSERT INTO family_guide_categories
            SELECT id(n), category, n % 6, NULL FROM generate_series(1, :count) AS n,
                unnest(ARRAY['MESSAGES', 'ROLE_MODELS', 'VIOLENCE', 'SEX', 'LANGUAGE', 'CONSUMERISM', 'DRINKING_DRUGS_SMOKING'])
                AS category;
            ANALYZE;
            """;

    private static final String DELETE = """
            DELETE FROM family_guide_categories WHERE film_id < :end;
            DELETE FROM family_guides WHERE film_id < :end;
            DELETE FROM offers WHERE film_id < :end;
            DELETE FROM availability WHERE film_id < :end;
            DELETE FROM film_scores WHERE film_id < :end;
            DELETE FROM credits WHERE film_id < :end;
            DELETE FROM external_ids WHERE film_id < :end;
            DELETE FROM films WHERE id < :end;
            DELETE FROM people WHERE id < :end;
            """;

    static String id(int n) {
        return "00000000-0000-0000-0000-%012d".formatted(n);
    }

    /** In another order than the films. */
    static String person(int n) {
        return "00000000-0000-0000-0000-" + new StringBuilder("%012d".formatted(n)).reverse();
    }

    void publish(int count) {
        run(PUBLISH.replace(":count", Integer.toString(count))
                .replaceAll("\\bid\\(([^)]*)\\)", "CAST(" + PREFIX + " || lpad(CAST($1 AS text), 12, '0') AS uuid)")
                .replaceAll(
                        "\\bperson\\(([^)]*)\\)",
                        "CAST(" + PREFIX + " || reverse(lpad(CAST($1 AS text), 12, '0')) AS uuid)"));
    }

    void delete() {
        run(DELETE.replace(":end", "'00000000-0000-0000-1000-000000000000'"));
    }

    private void run(String script) {
        database.useHandle(handle -> handle.createScript(script).execute());
    }
}
