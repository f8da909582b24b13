package org.filmscore.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.filmscore.events.Event;
import org.filmscore.events.Topic;
import org.filmscore.inbox.Inbox.Letter;
import org.jboss.logging.Logger;

/** Gets events to a handler whatever happens: waits while the world is out, and isolates events that cannot be taken. */
@ApplicationScoped
class Delivery {

    private static final Logger LOG = Logger.getLogger(Delivery.class);

    /** A batch that ran out of time would be tried again, and run out of it again: one weight may touch many films. */
    private static final Duration LONGEST_BATCH = Duration.ofMinutes(10);

    private final DeadLetters deadLetters;
    private final Meters meters;
    private final Patience patience;

    Delivery(DeadLetters deadLetters, Meters meters, Patience patience) {
        this.deadLetters = deadLetters;
        this.meters = meters;
        this.patience = patience;
    }

    <E extends Event> void deliver(List<Letter<E>> letters, Topic<E> topic, Consumer<List<Heard<E>>> handler) {
        if (letters.isEmpty()) {
            return;
        }
        var events = letters.stream().map(Letter::heard).toList();
        try {
            patience.untilTheWorldIsBack(() -> take(events, handler), Outage::isBehind);
        } catch (RuntimeException e) {
            isolate(letters, topic, handler, e);
            return;
        }
        meters.taken(topic, events);
    }

    private static <E extends Event> void take(List<Heard<E>> events, Consumer<List<Heard<E>>> handler) {
        QuarkusTransaction.requiringNew()
                .timeout((int) LONGEST_BATCH.toSeconds())
                .run(() -> handler.accept(events));
    }

    /** By halves: of a batch with one bad event all others are taken after a handful of tries. */
    private <E extends Event> void isolate(
            List<Letter<E>> letters, Topic<E> topic, Consumer<List<Heard<E>>> handler, RuntimeException failure) {
        if (letters.size() == 1) {
            LOG.warnf(failure, "An event of %s cannot be taken", topic);
            putAside(letters.getFirst().written(), topic, "the event cannot be taken: " + failure.getMessage());
            return;
        }
        var middle = letters.size() / 2;
        deliver(letters.subList(0, middle), topic, handler);
        deliver(letters.subList(middle, letters.size()), topic, handler);
    }

    void putAside(ConsumerRecord<byte[], byte[]> letter, Topic<?> topic, String reason) {
        patience.untilTheWorldIsBack(
                () -> deadLetters.put(letter, topic, reason), failure -> failure instanceof ExecutionException);
    }
}
