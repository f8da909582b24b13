package org.filmscore.messaging.outbox;

import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;

/** The events that cannot be sent, until an operator retries or drops them. The others go on without them. */
class UndeliverableEvents {

    private static final Logger LOG = Logger.getLogger(UndeliverableEvents.class);

    private static final String ADD = """
            WITH gone AS (DELETE FROM outbox WHERE position = :position RETURNING *)
            INSERT INTO undeliverable_events
                (position, id, aggregatetype, aggregateid, type, partition, payload, timestamp, generation, reason)
            SELECT position, id, aggregatetype, aggregateid, type, partition, payload, timestamp, generation, :reason
            FROM gone
            """;

    /** An event keeps its position, so that it is sent before the newer events of its subject. */
    private static final String RETRY = """
            WITH again AS (DELETE FROM undeliverable_events WHERE retry RETURNING *)
            INSERT INTO outbox
                (position, id, aggregatetype, aggregateid, type, partition, payload, timestamp, generation)
            OVERRIDING SYSTEM VALUE
            SELECT position, id, aggregatetype, aggregateid, type, partition, payload, timestamp, generation
            FROM again
            """;

    private final Handle database;

    UndeliverableEvents(Handle database) {
        this.database = database;
    }

    void add(PendingEvent event, Undeliverable cause) {
        database.createUpdate(ADD)
                .bind("position", event.position())
                .bind("reason", String.valueOf(cause.getMessage()))
                .execute();
        LOG.errorf(
                "An event of %s about %s cannot be sent and waits in undeliverable_events at position %d: %s",
                event.topic(), event.subject(), event.position(), cause.getMessage());
    }

    /** Only the leader moves events back: another session could overtake a newer event that the leader sends just now. */
    void retryWhatAnOperatorHasMarked() {
        database.createUpdate(RETRY).execute();
    }
}
