package org.filmscore.messaging.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.filmscore.events.Event;
import org.filmscore.events.Topic;
import org.filmscore.messaging.inbox.Inbox.DecodedRecord;
import org.filmscore.messaging.inbox.StoredOffsets.Partition;
import org.jboss.logging.Logger;

/** Gets events to a handler whatever happens: waits while the world is out, and isolates events that cannot be taken. */
@ApplicationScoped
class Delivery {

    private static final Logger LOG = Logger.getLogger(Delivery.class);

    /** A batch that ran out of time would be tried again, and run out of it again: one weight may touch many films. */
    private static final Duration LONGEST_BATCH = Duration.ofMinutes(10);

    private final DeadLetters deadLetters;
    private final Meters meters;
    private final Backoff patience;
    private final Instance<StoredOffsets> positions;

    Delivery(DeadLetters deadLetters, Meters meters, Backoff patience, Instance<StoredOffsets> positions) {
        this.deadLetters = deadLetters;
        this.meters = meters;
        this.patience = patience;
        this.positions = positions;
    }

    <E extends Event> void deliver(
            List<DecodedRecord<E>> letters, Topic<E> topic, Consumer<List<ReceivedEvent<E>>> handler) {
        if (letters.isEmpty()) {
            return;
        }
        var events = letters.stream().map(DecodedRecord::heard).toList();
        var written = letters.stream().map(DecodedRecord::written).toList();
        try {
            take(written, () -> handler.accept(events));
        } catch (RuntimeException e) {
            isolate(letters, topic, handler, e);
            return;
        }
        meters.taken(topic, events);
    }

    /** What is behind these letters, all of which are taken or put aside, is read next. */
    void passOver(Iterable<ConsumerRecord<byte[], byte[]>> letters) {
        if (positions.isResolvable()) {
            take(letters, () -> {});
        }
    }

    private void take(Iterable<ConsumerRecord<byte[], byte[]>> letters, Runnable work) {
        patience.untilTheWorldIsBack(
                () -> QuarkusTransaction.requiringNew()
                        .timeout((int) LONGEST_BATCH.toSeconds())
                        .run(() -> {
                            work.run();
                            positions.stream().forEach(kept -> kept.keep(behind(letters)));
                        }),
                Outage::isBehind);
    }

    /** Records of one partition come in their order. */
    private static Map<Partition, Long> behind(Iterable<ConsumerRecord<byte[], byte[]>> letters) {
        var next = new HashMap<Partition, Long>();
        letters.forEach(letter -> next.put(new Partition(letter.topic(), letter.partition()), letter.offset() + 1));
        return next;
    }

    /** By halves: of a batch with one bad event all others are taken after a handful of tries. */
    private <E extends Event> void isolate(
            List<DecodedRecord<E>> letters,
            Topic<E> topic,
            Consumer<List<ReceivedEvent<E>>> handler,
            RuntimeException failure) {
        if (letters.size() == 1) {
            LOG.warnf(failure, "An event of %s cannot be taken", topic);
            var letter = letters.getFirst().written();
            putAside(letter, topic, "the event cannot be taken: " + failure.getMessage());
            passOver(List.of(letter));
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
