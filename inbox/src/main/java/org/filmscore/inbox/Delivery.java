package org.filmscore.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
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
            patience.untilTheWorldIsBack(
                    () -> QuarkusTransaction.requiringNew().run(() -> handler.accept(events)), Outage::isBehind);
            meters.taken(topic, events);
        } catch (RuntimeException e) {
            isolate(letters, topic, handler, e);
        }
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
