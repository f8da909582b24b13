package org.filmscore.catalog;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.Test;

/** Requests behind a table that somebody has locked: the database itself ends their statements. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class LockedTableTest {

    private static final int REQUESTS = 60;

    /** When a request would end whose statement the database does not end. */
    private static final Duration SOCKET_TIMEOUT = Duration.ofSeconds(30);

    @Inject
    AgroalDataSource pool;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String username;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Test
    void endInTimeAndLeaveNoBackendBehind() throws Exception {
        try (var outside = DriverManager.getConnection(url, username, password)) {
            outside.setAutoCommit(false);
            execute("LOCK TABLE films IN ACCESS EXCLUSIVE MODE", outside);

            var answers = answersTo(REQUESTS);

            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(503))
                    .allSatisfy(answer -> assertThat(answer.took()).isLessThan(SOCKET_TIMEOUT));
            assertThat(waitingBackends(outside)).isZero();
        }
        when().get("/api/v1/films").then().statusCode(200);
    }

    @Test
    void areLimitedOnEveryConnection() throws SQLException {
        try (var connection = pool.getConnection()) {
            assertThat(Stream.of("statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout"))
                    .allSatisfy(
                            setting -> assertThat(shown(setting, connection)).isNotEqualTo("0"));
        }
    }

    private static List<Answer> answersTo(int requests) throws Exception {
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            return clients
                    .invokeAll(Stream.<Callable<Answer>>generate(() -> LockedTableTest::answer)
                            .limit(requests)
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }

    private static Answer answer() {
        var start = Instant.now();
        var status = when().get("/api/v1/films").statusCode();
        return new Answer(status, Duration.between(start, Instant.now()));
    }

    private static int waitingBackends(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        SELECT count(*) FROM pg_stat_activity
                        WHERE datname = current_database() AND wait_event_type = 'Lock'
                        """)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static String shown(String setting, Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SHOW " + setting)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void execute(String sql, Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private record Answer(int status, Duration took) {}
}
