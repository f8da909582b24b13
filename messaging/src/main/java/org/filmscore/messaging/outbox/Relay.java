package org.filmscore.messaging.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jboss.logging.Logger;

/**
 * Sends the events of the outbox and deletes those that the broker has acknowledged.
 *
 * <p>Many relays may run against one database. The leader, which holds the advisory lock, works; the others ask for the lock
 * at every sweep. A crash between acknowledgement and deletion sends events twice and loses none.
 */
class Relay implements Runnable {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final int BATCH = 1000;
    private static final Duration BETWEEN_COUNTS = Duration.ofSeconds(1);

    private final Supplier<PendingEvents> database;
    private final Supplier<Producer<String, byte[]>> producers;
    private final WakeUp wakeUp;
    private final Consumer<PendingEvents.Backlog> backlog;
    private Producer<String, byte[]> producer;
    private volatile boolean stopped;
    private long nextCount = System.nanoTime();

    /**
     * @param database opens a session for the lock and the rows
     * @param producers makes the producer, once its broker's name resolves
     */
    Relay(
            Supplier<PendingEvents> database,
            Supplier<Producer<String, byte[]>> producers,
            WakeUp wakeUp,
            Consumer<PendingEvents.Backlog> backlog) {
        this.database = database;
        this.producers = producers;
        this.wakeUp = wakeUp;
        this.backlog = backlog;
    }

    @Override
    public void run() {
        while (!stopped) {
            try {
                leadOrStandBy();
            } catch (ExecutionException | RuntimeException e) {
                LOG.warnf("The relay retries: %s", e.getMessage());
                LOG.debug("The relay retries", e);
            }
            awaitWakeUp();
        }
        if (producer != null) {
            producer.close(Duration.ofSeconds(1));
        }
    }

    void stop() {
        stopped = true;
        wakeUp.signal();
    }

    private void leadOrStandBy() throws ExecutionException {
        try (var pending = database.get()) {
            countBacklog(pending);
            if (pending.becomeLeader()) {
                lead(pending);
            }
        }
    }

    private void lead(PendingEvents pending) throws ExecutionException {
        try {
            while (!stopped) {
                sendAll(pending);
                countBacklog(pending);
                awaitWakeUp();
            }
        } finally {
            pending.resign();
        }
    }

    /** At most once a second: counting is cheap only while there is little to count. */
    private void countBacklog(PendingEvents pending) {
        if (System.nanoTime() - nextCount >= 0) {
            backlog.accept(pending.backlog());
            nextCount = System.nanoTime() + BETWEEN_COUNTS.toNanos();
        }
    }

    private void sendAll(PendingEvents pending) throws ExecutionException {
        var events = pending.oldest(BATCH);
        while (!events.isEmpty() && !stopped) {
            send(events);
            pending.delete(events);
            countBacklog(pending);
            events = pending.oldest(BATCH);
        }
    }

    /**
     * A batch is sent as a whole: if one record fails, all are sent again. Of two events about one subject the newer is then
     * also the last in the topic, which is the one that compaction keeps.
     */
    private void send(List<PendingEvent> events) throws ExecutionException {
        var sent = new ArrayList<Future<RecordMetadata>>(events.size());
        try {
            for (var event : events) {
                sent.add(send(event));
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

    /** Fails at once where the send has failed already: while the broker is away each send takes its time to fail. */
    private Future<RecordMetadata> send(PendingEvent event) throws ExecutionException, InterruptedException {
        if (producer == null) {
            producer = producers.get();
        }
        var sent = producer.send(event.asRecord());
        if (sent.isDone()) {
            sent.get();
        }
        return sent;
    }

    private void awaitWakeUp() {
        if (!wakeUp.await()) {
            stopped = true;
        }
    }
}
