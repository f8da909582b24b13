package org.filmscore.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {

    @TempDir
    Path directory;

    @Test
    void givesTheDataBackAfterARestart() throws SQLException {
        try (var server = PostgresServer.durable(directory, 0).start()) {
            write(server.database("catalog", "secret"));
        }

        try (var server = PostgresServer.durable(directory, 0).start()) {
            assertThat(ask(server.database("catalog", "secret"), "SELECT title FROM film"))
                    .isEqualTo("Heat");
        }
    }

    @Test
    void recoversFromAKilledServer() throws SQLException {
        var server = PostgresServer.durable(directory, 0).start();
        var database = server.database("catalog", "secret");
        write(database);
        var postmaster = server.postmaster().orElseThrow();
        postmaster.destroyForcibly();
        postmaster.onExit().join();

        try (server) {
            server.start();

            assertThat(ask(database, "SELECT title FROM film")).isEqualTo("Heat");
        }
    }

    @Test
    void takesOverTheDataOfAServerLeftBehind() throws SQLException {
        var leftBehind = PostgresServer.durable(directory, 0).start();
        write(leftBehind.database("catalog", "secret"));

        try (var server = PostgresServer.durable(directory, 0).start()) {
            assertThat(ask(server.database("catalog", "secret"), "SELECT title FROM film"))
                    .isEqualTo("Heat");
        }
    }

    @Test
    void writesToTheDiskWhenDurable() throws SQLException {
        try (var server = PostgresServer.durable(directory, 0).start()) {
            var database = server.database("catalog", "secret");

            assertThat(ask(database, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(database, "SHOW synchronous_commit")).isEqualTo("on");
        }
    }

    @Test
    void keepsRolesOutOfEachOthersDatabases() {
        try (var server = PostgresServer.forTests(directory, 0).start()) {
            var catalog = server.database("catalog", "secret of catalog");
            var critic = server.database("critic", "secret of critic");

            assertThatThrownBy(() -> DriverManager.getConnection(catalog.url(), critic.username(), critic.password()))
                    .hasMessageContaining("permission denied for database \"catalog\"");
            assertThatThrownBy(() -> DriverManager.getConnection(catalog.url(), catalog.username(), critic.password()))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void letsAnOwnerAddTrigrams() throws SQLException {
        try (var server = PostgresServer.forTests(directory, 0).start()) {
            var catalog = server.database("catalog", "secret");
            try (var connection = DriverManager.getConnection(catalog.url(), catalog.username(), catalog.password());
                    var statement = connection.createStatement()) {
                statement.execute("CREATE EXTENSION pg_trgm");
            }

            assertThat(ask(catalog, "SELECT show_limit()::text")).isEqualTo("0.3");
        }
    }

    private static void write(PostgresDatabase database) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.username(), database.password());
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE film AS SELECT 'Heat' AS title");
        }
    }

    private static String ask(PostgresDatabase database, String query) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.username(), database.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
