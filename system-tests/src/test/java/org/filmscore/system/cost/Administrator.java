package org.filmscore.system.cost;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.filmscore.embedded.PostgresDatabase;
import org.filmscore.stack.system.LocalStack;
import org.filmscore.stack.system.ServiceName;

/** The superuser of PostgreSQL, in the databases of all services. */
final class Administrator {

    private final LocalStack stack;
    private final PostgresDatabase superuser;

    /** Reads a row. */
    interface Mapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    Administrator(LocalStack stack) {
        this.stack = stack;
        superuser = stack.postgres().superuser();
    }

    <T> List<T> rows(ServiceName service, String query, Mapper<T> mapper) {
        try (var connection = connection(service);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var mapped = new ArrayList<T>();
            while (rows.next()) {
                mapped.add(mapper.map(rows));
            }
            return mapped;
        } catch (SQLException e) {
            throw new IllegalStateException(service + ": " + query, e);
        }
    }

    /** Executes the commands one by one over one connection. */
    void execute(ServiceName service, String... commands) {
        try (var connection = connection(service);
                var statement = connection.createStatement()) {
            for (var command : commands) {
                statement.execute(command);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(service + ": " + String.join("; ", commands), e);
        }
    }

    private Connection connection(ServiceName service) throws SQLException {
        return DriverManager.getConnection(stack.database(service).url(), superuser.username(), superuser.password());
    }
}
