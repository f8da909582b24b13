package org.filmscore.messaging.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The rows of the outbox, seen from one session: events that are stored and not known to be in Kafka. */
class PendingEvents implements AutoCloseable {

    /** One relay sends per database: the session that holds this lock. The number is arbitrary and the same everywhere. */
    private static final String BECOME_LEADER = "SELECT pg_try_advisory_lock(7018101)";

    private static final String RESIGN = "SELECT pg_advisory_unlock(7018101)";

    /**
     * In order of position, but never "after the last position": the database gives out positions before the commit, so a
     * lower one can become visible later. Sent rows are deleted, so all that are there are still to be sent.
     */
    private static final String OLDEST = """
            SELECT position, id, aggregatetype, aggregateid, type, partition, payload, timestamp, generation,
                clock_timestamp() AS read_at
            FROM outbox ORDER BY position LIMIT :most
            """;

    /** Events carry the whole state of their subject: an older one that could not be sent is no longer missed. */
    private static final String DELETE = """
            WITH sent AS (
                DELETE FROM outbox WHERE position = ANY (:positions) RETURNING position, aggregatetype, aggregateid)
            DELETE FROM undeliverable_events AS older USING sent
            WHERE older.aggregatetype = sent.aggregatetype AND older.aggregateid = sent.aggregateid
              AND older.position < sent.position
            """;

    private static final String BACKLOG = """
            SELECT count(*) AS depth, coalesce(extract(epoch FROM clock_timestamp() - min(timestamp)), 0) AS seconds,
                (SELECT count(*) FROM undeliverable_events) AS undeliverable
            FROM outbox
            """;

    private final Handle database;

    private PendingEvents(Handle database) {
        this.database = database;
    }

    static PendingEvents in(DataSource database) {
        return new PendingEvents(
                Jdbi.create(database).registerArrayType(Long.class, "bigint").open());
    }

    boolean becomeLeader() {
        return database.createQuery(BECOME_LEADER).mapTo(Boolean.class).one();
    }

    void resign() {
        database.createQuery(RESIGN).mapTo(Boolean.class).one();
    }

    List<PendingEvent> oldest(int most) {
        return database.createQuery(OLDEST)
                .bind("most", most)
                .map((row, _) -> event(row))
                .list();
    }

    void delete(List<PendingEvent> events) {
        database.createUpdate(DELETE)
                .bindArray(
                        "positions",
                        Long.class,
                        events.stream().map(PendingEvent::position).toList())
                .execute();
    }

    Backlog backlog() {
        return database.createQuery(BACKLOG)
                .map((row, _) -> new Backlog(
                        row.getLong("depth"),
                        Duration.ofMillis((long) (row.getDouble("seconds") * 1000)),
                        row.getLong("undeliverable")))
                .one();
    }

    UndeliverableEvents undeliverable() {
        return new UndeliverableEvents(database);
    }

    @Override
    public void close() {
        database.close();
    }

    private static PendingEvent event(ResultSet row) throws SQLException {
        return new PendingEvent(
                row.getLong("position"),
                row.getObject("id", UUID.class),
                row.getString("aggregatetype"),
                row.getString("aggregateid"),
                row.getString("type"),
                row.getInt("partition"),
                row.getString("payload"),
                row.getObject("timestamp", OffsetDateTime.class).toInstant(),
                row.getLong("generation"),
                row.getObject("read_at", OffsetDateTime.class).toInstant());
    }

    /** How many events wait to be sent, for how long the oldest has waited, and how many cannot be sent. */
    record Backlog(long depth, Duration age, long undeliverable) {}
}
