package org.filmscore.messaging.outbox;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The rows of the outbox: events that are stored and not yet known to be in Kafka. */
class PendingEvents {

    /** One relay per database: whoever holds this lock sends. The number is arbitrary, but the same everywhere. */
    private static final String TAKE_THE_LEAD = "SELECT pg_try_advisory_lock(7018101)";

    private static final String GIVE_UP_THE_LEAD = "SELECT pg_advisory_unlock(7018101)";

    /**
     * In order of position, but never "after the last position seen": positions are given out before the commit, so a
     * later one can become visible first. What is sent is deleted, so whatever is there is still to be sent.
     */
    private static final String OLDEST = """
            SELECT position, id, aggregatetype, aggregateid, type, partition, payload, timestamp
            FROM outbox ORDER BY position LIMIT ?
            """;

    private static final String DELETE = "DELETE FROM outbox WHERE position = ANY (?)";

    private static final String BACKLOG =
            "SELECT count(*), coalesce(extract(epoch FROM clock_timestamp() - min(timestamp)), 0) FROM outbox";

    private final Connection connection;

    PendingEvents(Connection connection) {
        this.connection = connection;
    }

    boolean takeTheLead() throws SQLException {
        try (var lock = connection.createStatement();
                var result = lock.executeQuery(TAKE_THE_LEAD)) {
            return result.next() && result.getBoolean(1);
        }
    }

    void giveUpTheLead() throws SQLException {
        try (var unlock = connection.createStatement()) {
            unlock.execute(GIVE_UP_THE_LEAD);
        }
    }

    List<PendingEvent> oldest(int most) throws SQLException {
        try (var select = connection.prepareStatement(OLDEST)) {
            select.setInt(1, most);
            try (var rows = select.executeQuery()) {
                var events = new ArrayList<PendingEvent>();
                while (rows.next()) {
                    events.add(event(rows));
                }
                return events;
            }
        }
    }

    void delete(List<PendingEvent> events) throws SQLException {
        var positions = events.stream().map(PendingEvent::position).toArray();
        try (var delete = connection.prepareStatement(DELETE)) {
            delete.setArray(1, connection.createArrayOf("bigint", positions));
            delete.executeUpdate();
        }
    }

    Backlog backlog() throws SQLException {
        try (var count = connection.createStatement();
                var row = count.executeQuery(BACKLOG)) {
            row.next();
            return new Backlog(row.getLong(1), Duration.ofMillis((long) (row.getDouble(2) * 1000)));
        }
    }

    private static PendingEvent event(ResultSet row) throws SQLException {
        return new PendingEvent(
                row.getLong(1),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getInt(6),
                row.getString(7),
                row.getObject(8, OffsetDateTime.class).toInstant());
    }

    /** How much waits to be sent, and for how long the oldest of it has. */
    record Backlog(long depth, Duration age) {}
}
