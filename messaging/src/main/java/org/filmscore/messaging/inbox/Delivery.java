package org.filmscore.messaging.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.filmscore.events.Event;
import org.filmscore.events.Topic;
import org.filmscore.messaging.inbox.Inbox.DecodedRecord;
import org.filmscore.messaging.inbox.StoredOffsets.Partition;
import org.jboss.logging.Logger;

/** Delivers events to a handler: retries during an outage, and isolates events that the handler refuses. */
@ApplicationScoped
class Delivery {

    private static final Logger LOG = Logger.getLogger(Delivery.class);

    /** One weight may change the scores of many films. A batch that runs out of time would run out of it again. */
    private static final Duration LONGEST_BATCH = Duration.ofMinutes(10);

    private final DeadLetters deadLetters;
    private final Meters meters;
    private final Backoff backoff;
    private final Instance<StoredOffsets> offsets;

    Delivery(DeadLetters deadLetters, Meters meters, Backoff backoff, Instance<StoredOffsets> offsets) {
        this.deadLetters = deadLetters;
        this.meters = meters;
        this.backoff = backoff;
        this.offsets = offsets;
    }

    <E extends Event> void deliver(
            List<DecodedRecord<E>> decoded, Topic<E> topic, Consumer<List<ReceivedEvent<E>>> handler) {
        if (decoded.isEmpty()) {
            return;
        }
        var events = decoded.stream().map(DecodedRecord::event).toList();
        var records = decoded.stream().map(DecodedRecord::record).toList();
        try {
            commit(records, () -> handler.accept(events));
        } catch (RuntimeException e) {
            isolate(decoded, topic, handler, e);
            return;
        }
        meters.consumed(topic, events);
    }

    /** Reading goes on behind these records, each of which is consumed or dead-lettered. */
    void skip(Iterable<ConsumerRecord<byte[], byte[]>> records) {
        if (offsets.isResolvable()) {
            commit(records, () -> {});
        }
    }

    void deadLetter(ConsumerRecord<byte[], byte[]> record, Topic<?> topic, String reason) {
        backoff.untilTheBrokerIsAvailable(() -> deadLetters.put(record, topic, reason));
    }

    private void commit(Iterable<ConsumerRecord<byte[], byte[]>> records, Runnable work) {
        backoff.untilTheDatabaseIsAvailable(() -> QuarkusTransaction.requiringNew()
                .timeout((int) LONGEST_BATCH.toSeconds())
                .run(() -> {
                    work.run();
                    offsets.stream().forEach(stored -> stored.keep(behind(records)));
                }));
    }

    /** Records of one partition come in their order. */
    private static Map<Partition, Long> behind(Iterable<ConsumerRecord<byte[], byte[]>> records) {
        var next = new HashMap<Partition, Long>();
        records.forEach(record -> next.put(new Partition(record.topic(), record.partition()), record.offset() + 1));
        return next;
    }

    /** By halves: the good events of a batch with one bad event are consumed after a handful of attempts. */
    private <E extends Event> void isolate(
            List<DecodedRecord<E>> decoded,
            Topic<E> topic,
            Consumer<List<ReceivedEvent<E>>> handler,
            RuntimeException failure) {
        if (decoded.size() == 1) {
            LOG.warnf(failure, "An event of %s cannot be consumed", topic);
            var record = decoded.getFirst().record();
            deadLetter(record, topic, "the event cannot be consumed: " + failure.getMessage());
            skip(List.of(record));
            return;
        }
        var middle = decoded.size() / 2;
        deliver(decoded.subList(0, middle), topic, handler);
        deliver(decoded.subList(middle, decoded.size()), topic, handler);
    }
}
