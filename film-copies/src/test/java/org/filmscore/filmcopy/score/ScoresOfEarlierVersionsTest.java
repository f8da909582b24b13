package org.filmscore.filmcopy.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.filmscore.testing.TestServers;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The table as each service made it before the copies were one. */
class ScoresOfEarlierVersionsTest {

    private static final String FILM = "0198c2b0-7d3a-7c11-8f00-000000000001";

    private final Handle database = open();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void keepTheirCardsInTheCatalog() throws IOException {
        database.execute("""
                CREATE TABLE film_scores (film_id uuid PRIMARY KEY, version bigint NOT NULL, metascore smallint,
                    user_score numeric(3, 1), card jsonb NOT NULL, generation bigint NOT NULL DEFAULT 0)
                """);
        database.execute(
                "INSERT INTO film_scores VALUES (cast(? AS uuid), 61, 42, 6.8, cast(? AS jsonb), 7)",
                FILM,
                "{\"userScore\": {\"band\": \"POSITIVE\"}}");

        migrate();

        assertThat(row())
                .containsEntry("generation", 7L)
                .containsEntry("metascore", 42)
                .containsEntry("user_score", new BigDecimal("6.8"))
                .containsEntry("user_band", "POSITIVE");
    }

    @Test
    void keepTheirBandsInTheCriticService() throws IOException {
        database.execute("""
                CREATE TABLE film_scores (film_id uuid PRIMARY KEY, generation bigint NOT NULL, version bigint NOT NULL,
                    metascore smallint, user_band text)
                """);
        database.execute("INSERT INTO film_scores VALUES (cast(? AS uuid), 7, 61, 42, 'MIXED')", FILM);

        migrate();

        assertThat(row())
                .containsEntry("version", 61L)
                .containsEntry("user_band", "MIXED")
                .containsEntry("card", null);
    }

    private void migrate() throws IOException {
        try (var migration = getClass().getResourceAsStream("/db/film-scores/V9_0__film_scores.sql")) {
            database.createScript(new String(migration.readAllBytes(), StandardCharsets.UTF_8))
                    .execute();
        }
    }

    private Map<String, Object> row() {
        return database.createQuery("SELECT * FROM film_scores").mapToMap().one();
    }

    private static Handle open() {
        new TestServers().start();
        var settings = TestServers.database("earlier_scores");
        var database = Jdbi.open(settings.get("url"), settings.get("username"), settings.get("password"));
        database.execute("DROP TABLE IF EXISTS film_scores");
        return database;
    }
}
