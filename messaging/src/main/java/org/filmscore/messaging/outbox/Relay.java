package org.filmscore.messaging.outbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jboss.logging.Logger;

/**
 * Sends what is in the outbox and deletes what the broker has acknowledged.
 *
 * <p>Many relays may run against one database; the one that holds the advisory lock works, the others look again at
 * every sweep. A crash between acknowledgement and deletion sends events twice, never not at all.
 */
class Relay implements Runnable {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final int BATCH = 1000;
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final DataSource database;
    private final Producer<String, byte[]> producer;
    private final WakeUp bell;
    private final Consumer<PendingEvents.Backlog> backlog;
    private volatile boolean stopped;
    private long nextLook = System.nanoTime();

    Relay(
            DataSource database,
            Producer<String, byte[]> producer,
            WakeUp bell,
            Consumer<PendingEvents.Backlog> backlog) {
        this.database = database;
        this.producer = producer;
        this.bell = bell;
        this.backlog = backlog;
    }

    @Override
    public void run() {
        while (!stopped) {
            try {
                leadOrStandBy();
            } catch (SQLException | ExecutionException | RuntimeException e) {
                LOG.warnf("The outbox waits: %s", e.getMessage());
                LOG.debug("The outbox waits", e);
            }
            awaitTheBell();
        }
    }

    void stop() {
        stopped = true;
        bell.ring();
    }

    private void leadOrStandBy() throws SQLException, ExecutionException {
        try (var connection = database.getConnection()) {
            var pending = new PendingEvents(connection);
            lookAtBacklog(pending);
            if (pending.takeTheLead()) {
                lead(pending);
            }
        }
    }

    private void lead(PendingEvents pending) throws SQLException, ExecutionException {
        try {
            while (!stopped) {
                sendAll(pending);
                lookAtBacklog(pending);
                awaitTheBell();
            }
        } finally {
            pending.giveUpTheLead();
        }
    }

    /** At most once a second: counting is cheap only while there is little to count. */
    private void lookAtBacklog(PendingEvents pending) throws SQLException {
        if (System.nanoTime() - nextLook >= 0) {
            backlog.accept(pending.backlog());
            nextLook = System.nanoTime() + BETWEEN_LOOKS.toNanos();
        }
    }

    private void sendAll(PendingEvents pending) throws SQLException, ExecutionException {
        var events = pending.oldest(BATCH);
        while (!events.isEmpty() && !stopped) {
            send(events);
            pending.delete(events);
            lookAtBacklog(pending);
            events = pending.oldest(BATCH);
        }
    }

    /**
     * All or none are taken for sent: if one failed, all are sent again, so that of two events about one subject the
     * newer is also the last in the topic, which is the one that compaction keeps.
     */
    private void send(List<PendingEvent> events) throws ExecutionException {
        var sent = new ArrayList<Future<RecordMetadata>>(events.size());
        try {
            for (var event : events) {
                sent.add(onItsWay(event));
            }
            for (var acknowledgement : sent) {
                acknowledgement.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped = true;
            throw new IllegalStateException("interrupted while waiting for the broker", e);
        }
    }

    /** Fails at once where the send has failed already: while the broker is away each takes its time to find that out. */
    private Future<RecordMetadata> onItsWay(PendingEvent event) throws ExecutionException, InterruptedException {
        var sent = producer.send(event.asRecord());
        if (sent.isDone()) {
            sent.get();
        }
        return sent;
    }

    private void awaitTheBell() {
        if (!bell.awaitRing()) {
            stopped = true;
        }
    }
}
