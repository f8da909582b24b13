package org.filmscore.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Pattern;

/** What an administrator of a PostgreSQL server does: databases that only their owner may enter. */
public final class PostgresAdministration implements AutoCloseable {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    private final String server;
    private final Connection connection;

    private PostgresAdministration(String server, Connection connection) {
        this.server = server;
        this.connection = connection;
    }

    /** @param server its JDBC address without a database: {@code jdbc:postgresql://localhost:5432} */
    public static PostgresAdministration connect(String server, String username, String password) {
        try {
            var connection = DriverManager.getConnection(server + "/postgres", username, password);
            return new PostgresAdministration(server, connection);
        } catch (SQLException e) {
            throw new EmbeddedServerFailure(server + " does not let " + username + " in: " + e.getMessage(), e);
        }
    }

    /** The database of this name, its role, and the role's password: made, or brought to this state. */
    public PostgresDatabase provide(String name, String password) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a name of a database: " + name);
        }
        try {
            provideRole(name, password);
            provideDatabase(name);
        } catch (SQLException e) {
            throw new EmbeddedServerFailure("The database " + name + " could not be made: " + e.getMessage(), e);
        }
        closeDoorTo(name);
        return new PostgresDatabase(server, name, password);
    }

    /** Leaves the database to its owner: everybody may enter one that nothing is said about. */
    void closeDoorTo(String database) {
        try {
            execute("REVOKE ALL ON DATABASE " + database + " FROM PUBLIC");
        } catch (SQLException e) {
            throw new EmbeddedServerFailure("The database " + database + " could not be closed to others", e);
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
