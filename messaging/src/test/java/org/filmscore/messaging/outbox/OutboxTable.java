package org.filmscore.messaging.outbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.filmscore.testing.TestServers;
import org.filmscore.testing.Topic;
import org.postgresql.ds.PGSimpleDataSource;

/** An outbox in a database of its own, without the service that would write it, and the topic of what it holds. */
final class OutboxTable {

    private static final String LEADERS = """
            SELECT a.application_name FROM pg_locks l JOIN pg_stat_activity a USING (pid)
            WHERE l.locktype = 'advisory' AND a.datname = current_database()
            """;

    private static final String LEADER_LEAVES = """
            SELECT pg_terminate_backend(l.pid) FROM pg_locks l JOIN pg_stat_activity a USING (pid)
            WHERE l.locktype = 'advisory' AND a.datname = current_database()
            """;

    private final PGSimpleDataSource database;

    private OutboxTable(String name) {
        this.database = source(name, "test");
    }

    static OutboxTable in(String name) {
        var table = new OutboxTable(name);
        table.execute("DROP TABLE IF EXISTS outbox, generations, undeliverable_events");
        table.execute(migration("V0_1__outbox"));
        table.execute(migration("V0_6__generations"));
        table.execute(migration("V0_11__undeliverable_events"));
        Topic.named("critics").made(12);
        return table;
    }

    /** The database as one of several processes sees it. */
    DataSource as(String process) {
        return source(database.getDatabaseName(), process);
    }

    Connection connection() throws SQLException {
        return database.getConnection();
    }

    void store(Iterable<StoredEvent> events) {
        try (var connection = connection()) {
            for (var event : events) {
                event.storeOver(connection);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A row of any topic and partition. */
    void store(String topic, int partition, UUID subject, String payload) {
        execute("""
                INSERT INTO outbox (id, aggregatetype, aggregateid, type, partition, payload, timestamp)
                VALUES (gen_random_uuid(), '%s', '%s', 'org.filmscore.critic.described', %d, '%s', now())
                """.formatted(topic, subject, partition, payload));
    }

    /** Why the undeliverable events cannot be sent. */
    List<String> reasons() {
        return texts("SELECT reason FROM undeliverable_events ORDER BY position");
    }

    int rows() {
        return Integer.parseInt(texts("SELECT count(*) FROM outbox").getFirst());
    }

    /** The processes whose relay sends: there should never be two. */
    List<String> leaders() {
        return texts(LEADERS);
    }

    void cutOffTheLeader() {
        texts(LEADER_LEAVES);
    }

    private List<String> texts(String query) {
        try (var connection = connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void execute(String statements) {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            statement.execute(statements);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PGSimpleDataSource source(String name, String process) {
        var settings = TestServers.database(name);
        var source = new PGSimpleDataSource();
        source.setUrl(settings.get("url"));
        source.setUser(settings.get("username"));
        source.setPassword(settings.get("password"));
        source.setApplicationName(process);
        return source;
    }

    private static String migration(String name) {
        try (var file = OutboxTable.class.getResourceAsStream("/db/migration/" + name + ".sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An event of a critic. */
    record StoredEvent(UUID id, UUID critic, int revision) {

        static StoredEvent of(UUID critic, int revision) {
            return new StoredEvent(UUID.randomUUID(), critic, revision);
        }

        static List<StoredEvent> revisions(UUID critic, int from, int to) {
            return IntStream.rangeClosed(from, to).mapToObj(n -> of(critic, n)).toList();
        }

        void storeOver(Connection connection) throws SQLException {
            try (var insert = connection.prepareStatement("""
                    INSERT INTO outbox (id, aggregatetype, aggregateid, type, partition, payload, timestamp)
                    VALUES (?, 'critics', ?, 'org.filmscore.critic.described', 7, ?, '2012-10-01T17:02:11.123456Z')
                    """)) {
                insert.setObject(1, id);
                insert.setString(2, critic.toString());
                insert.setString(3, Integer.toString(revision));
                insert.executeUpdate();
            }
        }
    }
}
