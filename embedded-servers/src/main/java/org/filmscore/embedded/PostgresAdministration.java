package org.filmscore.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Pattern;

/** What the superuser does: databases that only their owner may enter. */
final class PostgresAdministration implements AutoCloseable {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    private final Connection connection;

    private PostgresAdministration(Connection connection) {
        this.connection = connection;
    }

    static PostgresAdministration connect(int port, String password) {
        try {
            var url = PostgresServer.url(port, "postgres");
            return new PostgresAdministration(DriverManager.getConnection(url, PostgresServer.SUPERUSER, password));
        } catch (SQLException e) {
            throw new EmbeddedServerFailure("PostgreSQL on port " + port + " does not let its superuser in", e);
        }
    }

    /** The database of this name, its role, and the role's password: made, or brought to this state. */
    void provide(String name, String password) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a name of a database: " + name);
        }
        try {
            closeDoorTo("postgres");
            closeDoorTo("template1");
            provideRole(name, password);
            provideDatabase(name);
            closeDoorTo(name);
        } catch (SQLException e) {
            throw new EmbeddedServerFailure("The database " + name + " could not be made", e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new EmbeddedServerFailure("The connection to PostgreSQL could not be closed", e);
        }
    }

    private void provideRole(String name, String password) throws SQLException {
        if (!exists("SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
            execute("CREATE ROLE " + name + " LOGIN");
        }
        execute("ALTER ROLE " + name + " PASSWORD '" + password.replace("'", "''") + "'");
    }

    private void provideDatabase(String name) throws SQLException {
        if (!exists("SELECT 1 FROM pg_database WHERE datname = ?", name)) {
            execute("CREATE DATABASE " + name + " OWNER " + name);
        }
    }

    private void closeDoorTo(String database) throws SQLException {
        execute("REVOKE ALL ON DATABASE " + database + " FROM PUBLIC");
    }

    private boolean exists(String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private void execute(String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
