package org.filmscore.scoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.scoring.Facts.aFilm;
import static org.filmscore.scoring.Facts.critics;
import static org.filmscore.scoring.Facts.ratings;
import static org.filmscore.scoring.Publishing.publish;
import static org.filmscore.scoring.Publishing.publishAndAwait;
import static org.filmscore.scoring.ServiceUnderTest.differences;
import static org.filmscore.scoring.ServiceUnderTest.eventually;
import static org.filmscore.scoring.ServiceUnderTest.metascoreOf;
import static org.filmscore.scoring.ServiceUnderTest.metric;
import static org.filmscore.scoring.ServiceUnderTest.scoreOf;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.filmscore.events.FilmPublished;
import org.filmscore.testing.Management;
import org.filmscore.testing.TestServers;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class DatabaseAwayTest {

    private static final String REFUSE_CONNECTIONS = "ALTER DATABASE service CONNECTION LIMIT 0";
    private static final String ALLOW_CONNECTIONS = "ALTER DATABASE service CONNECTION LIMIT -1";
    private static final String TERMINATE_CONNECTIONS = """
            SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid()
            """;

    /** Terminates the connection when each of the first two transactions commits. A sequence survives the rollback. */
    private static final String DIE_AT_COMMIT = """
            CREATE SEQUENCE deaths;
            CREATE FUNCTION die_twice() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
              IF nextval('deaths') <= 2 THEN
                PERFORM pg_terminate_backend(pg_backend_pid());
              END IF;
              RETURN NULL;
            END $$;
            CREATE CONSTRAINT TRIGGER dying AFTER UPDATE ON film_scores DEFERRABLE INITIALLY DEFERRED
            FOR EACH ROW WHEN (NEW.critic_review_count > 0) EXECUTE FUNCTION die_twice();
            """;

    private static final String DROP_TRIGGER = """
            DROP TRIGGER IF EXISTS dying ON film_scores;
            DROP FUNCTION IF EXISTS die_twice;
            DROP SEQUENCE IF EXISTS deaths;
            """;

    private final FilmPublished film = aFilm();

    @Inject
    Jdbi database;

    @Test
    void causesNoDeadLettersAndChangesReadinessOnly() throws SQLException {
        publish(film);
        eventually(() -> scoreOf(film));
        var deadLetters = metric("filmscore_dead_letters_total");
        var waits = metric("filmscore_events_waits_total");

        whileTheDatabaseIsUnavailable(() -> {
            publish(ratings(film, 5, 6, 7, 8));
            eventually(() -> assertThat(metric("filmscore_events_waits_total")).isGreaterThan(waits + 2));
            eventually(DatabaseAwayTest::assertThatTheServiceIsAliveAndNotReady);
            eventually(this::assertThatReadersAreAskedToRetry);
        });

        eventually(
                () -> assertThat(scoreOf(film).getInt("userScore.ratingCount")).isEqualTo(4));
        eventually(() -> Management.get("/q/health/ready").then().statusCode(200));
        assertThat(metric("filmscore_dead_letters_total")).isEqualTo(deadLetters);
    }

    @Test
    void losesNoEventWhenAConnectionDiesDuringACommit() {
        publishAndAwait(film);
        publishAndAwait(critics(3, 80, film));
        var deadLetters = metric("filmscore_dead_letters_total");
        database.useHandle(handle -> handle.createScript(DIE_AT_COMMIT).execute());

        publish(critics(1, 80, film));

        eventually(() -> assertThat(metascoreOf(film)).isEqualTo(80));
        assertThat(database.<Long, RuntimeException>withHandle(
                        handle -> handle.createQuery("SELECT last_value FROM deaths")
                                .mapTo(Long.class)
                                .one()))
                .isGreaterThan(2);
        assertThat(metric("filmscore_dead_letters_total")).isEqualTo(deadLetters);
        assertThat(differences()).isEmpty();
    }

    @AfterEach
    void dropTheTrigger() {
        database.useHandle(handle -> handle.createScript(DROP_TRIGGER).execute());
    }

    private static void whileTheDatabaseIsUnavailable(Runnable act) throws SQLException {
        var config = ConfigProvider.getConfig();
        try (var connection = DriverManager.getConnection(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.datasource.username", String.class),
                        config.getValue("quarkus.datasource.password", String.class));
                var statement = connection.createStatement()) {
            statement.execute(REFUSE_CONNECTIONS);
            statement.execute(TERMINATE_CONNECTIONS);
            try {
                act.run();
            } finally {
                statement.execute(ALLOW_CONNECTIONS);
            }
        }
    }

    private static void assertThatTheServiceIsAliveAndNotReady() {
        Management.get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
        Management.get("/q/health/ready")
                .then()
                .statusCode(503)
                .body("checks.findAll { it.status == 'DOWN' }.name", hasItem("Database connections health check"));
    }

    private void assertThatReadersAreAskedToRetry() {
        given().get("/api/v1/films/{film}/score", film.filmId())
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("type", endsWith("temporarily-unavailable"));
    }
}
