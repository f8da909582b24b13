package org.filmscore.system;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.filmscore.embedded.PostgresDatabase;

/** The database of one service, read past the service. */
public record Tables(PostgresDatabase database) {

    private static final String NAMES = """
            SELECT table_name FROM information_schema.tables
            WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name NOT LIKE 'flyway%'
            """;

    /** Maps a row. */
    public interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    public <T> List<T> rows(String query, Reading<T> reading, String... parameters) {
        try (var connection = connection();
                var statement = connection.prepareStatement(query)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            var read = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    read.add(reading.read(rows));
                }
            }
            return read;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    public List<String> names() {
        return rows(NAMES, row -> row.getString(1));
    }

    public void execute(String... commands) {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            for (var command : commands) {
                statement.execute(command);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(String.join("; ", commands), e);
        }
    }

    /** The number of unsent events. */
    public long outbox() {
        return rows("SELECT count(*) FROM outbox", row -> row.getLong(1)).getFirst();
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(database.url(), database.username(), database.password());
    }
}
