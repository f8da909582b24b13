package org.filmscore.messaging.outbox;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.jboss.logging.Logger;

/**
 * Sends the events of the outbox and deletes those that the broker has acknowledged.
 *
 * <p>Many relays may run against one database. The leader, which holds the advisory lock, works; the others ask for the lock
 * at every sweep. A relay that was paused, and has lost the lock without noticing, is fenced by its successor. A crash
 * between acknowledgement and deletion sends events twice and loses none.
 */
class Relay implements Runnable {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final int BATCH = 1000;
    private static final Duration BETWEEN_COUNTS = Duration.ofSeconds(1);

    private final Supplier<PendingEvents> database;
    private final Supplier<Producer<String, byte[]>> producers;
    private final WakeUp wakeUp;
    private final Consumer<PendingEvents.Backlog> backlog;
    private volatile boolean stopped;
    private long nextCount = System.nanoTime();

    /**
     * @param database opens a session for the lock and the rows
     * @param producers makes a producer for each lease, all of one transactional id; fails while the broker's name does not
     *     resolve
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

    /** Survives every failure: a relay that ended would let the outbox grow without end. */
    @Override
    public void run() {
        while (!stopped) {
            try {
                leadOrStandBy();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                stopped = true;
            } catch (Exception | Error e) {
                LOG.warnf("The relay retries: %s", e);
                LOG.debug("The relay retries", e);
            }
            awaitWakeUp();
        }
    }

    void stop() {
        stopped = true;
        wakeUp.signal();
    }

    private void leadOrStandBy() throws ExecutionException, InterruptedException {
        try (var pending = database.get()) {
            countBacklog(pending);
            if (pending.becomeLeader()) {
                lead(pending);
            }
        }
    }

    /** Closes the sender before it resigns: nothing is in flight when another becomes the leader. */
    private void lead(PendingEvents pending) throws ExecutionException, InterruptedException {
        try (var sender = TransactionalSender.begin(producers)) {
            while (!stopped) {
                sendAll(pending, sender);
                pending.undeliverable().retryWhatAnOperatorHasMarked();
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

    private void sendAll(PendingEvents pending, TransactionalSender sender)
            throws ExecutionException, InterruptedException {
        var events = pending.oldest(BATCH);
        while (!events.isEmpty() && !stopped) {
            send(events, pending, sender);
            countBacklog(pending);
            events = pending.oldest(BATCH);
        }
    }

    /** By halves, where one of them cannot be sent: the others go on in their order. */
    private void send(List<PendingEvent> events, PendingEvents pending, TransactionalSender sender)
            throws ExecutionException, InterruptedException {
        try {
            sender.send(events);
            pending.delete(events);
        } catch (Undeliverable e) {
            if (events.size() == 1) {
                pending.undeliverable().add(events.getFirst(), e);
                return;
            }
            var middle = events.size() / 2;
            send(events.subList(0, middle), pending, sender);
            send(events.subList(middle, events.size()), pending, sender);
        }
    }

    private void awaitWakeUp() {
        if (!wakeUp.await()) {
            stopped = true;
        }
    }
}
