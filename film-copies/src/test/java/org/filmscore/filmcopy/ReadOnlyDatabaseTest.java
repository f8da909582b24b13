package org.filmscore.filmcopy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.core.ThrowingRunnable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.filmscore.events.FilmPublished;
import org.filmscore.testing.Management;
import org.filmscore.testing.TestServers;
import org.filmscore.testing.Topic;
import org.jboss.resteasy.reactive.RestPath;
import org.junit.jupiter.api.Test;

/** A database that was failed over to a standby, or that an operator has made read-only: HTTP and inbox agree on it. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ReadOnlyDatabaseTest {

    private static final String READ_ONLY = "ALTER DATABASE service SET default_transaction_read_only = on";
    private static final String WRITABLE = "ALTER DATABASE service RESET default_transaction_read_only";
    private static final String RECONNECT = """
            SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid()
            """;

    private final UUID film = UUID.randomUUID();

    @Inject
    KnownFilms films;

    @Inject
    AgroalDataSource database;

    @Test
    void isAnOutageForWritersAndForTheInboxAndNotReady() throws SQLException {
        eventually(() -> Management.get("/q/health/ready").then().statusCode(200));
        var deadLetters = metric("filmscore_dead_letters_total");
        var waits = metric("filmscore_events_waits_total");

        whileTheDatabaseIsReadOnly(() -> {
            publish();
            eventually(() -> assertThat(metric("filmscore_events_waits_total")).isGreaterThan(waits + 2));
            assertThatWritersAreAskedToComeBack();
            assertThatTheServiceIsAliveAndNotReady();
        });

        eventually(() -> assertThat(films.shows(film)).isTrue());
        eventually(() -> Management.get("/q/health/ready").then().statusCode(200));
        assertThat(metric("filmscore_dead_letters_total")).isEqualTo(deadLetters);
    }

    private void whileTheDatabaseIsReadOnly(Runnable act) throws SQLException {
        try (var connection = database.getConnection()) {
            execute(READ_ONLY, connection);
            execute(RECONNECT, connection);
            try {
                act.run();
            } finally {
                execute(WRITABLE, connection);
                execute(RECONNECT, connection);
            }
        }
    }

    private void publish() {
        var payload = "{\"filmId\":\"%s\",\"revision\":1,\"slug\":\"%s\",\"title\":\"Heat\"}".formatted(film, film);
        Topic.named("films")
                .send(
                        film.toString(),
                        payload,
                        Map.of("ce_type", "org.filmscore.film.published", "ce_time", "2012-10-01T17:02:11Z"));
    }

    private void assertThatWritersAreAskedToComeBack() {
        given().put("/api/v1/known-films/{film}", film)
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("type", endsWith("temporarily-unavailable"));
    }

    private static void assertThatTheServiceIsAliveAndNotReady() {
        Management.get("/q/health/live").then().statusCode(200);
        Management.get("/q/health/ready")
                .then()
                .statusCode(503)
                .body("checks.findAll { it.status == 'DOWN' }.name", hasItem("Writable database"));
    }

    private static double metric(String name) {
        return Management.get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    private static void execute(String sql, Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void eventually(ThrowingRunnable assertions) {
        await().atMost(Duration.ofSeconds(40)).untilAsserted(assertions);
    }

    /** A write over HTTP, as services have them. */
    @Path("/known-films")
    public static class Writing {

        private final KnownFilms films;

        Writing(KnownFilms films) {
            this.films = films;
        }

        @PUT
        @Path("/{film}")
        @Operation(hidden = true)
        public void put(@RestPath UUID film) {
            films.publish(new FilmPublished(film, 1, film.toString(), "Heat", 1995, null, null), 1);
        }
    }
}
