package org.filmscore.messaging.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
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

    /** A batch that fails is retried once as a whole, because its failure may have nothing to do with its records. */
    <E extends Event> void deliver(
            List<DecodedRecord<E>> decoded, Topic<E> topic, Consumer<List<ReceivedEvent<E>>> handler) {
        if (!decoded.isEmpty()) {
            var batch = new Batch<>(decoded, topic, handler);
            deliver(batch, () -> backoff.once(() -> commit(batch.records(), batch::handle)));
        }
    }

    private void deliver(Batch<?> batch, Runnable commit) {
        try {
            commit.run();
        } catch (Backoff.Stopping e) {
            throw e;
        } catch (RuntimeException | Error e) {
            isolate(batch, e);
            return;
        }
        meters.consumed(batch.topic(), batch.events());
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
        inTransaction(() -> {
            work.run();
            offsets.stream().forEach(stored -> stored.keep(behind(records)));
        });
    }

    private void inTransaction(Runnable work) {
        backoff.untilTheDatabaseIsAvailable(() -> QuarkusTransaction.requiringNew()
                .timeout((int) LONGEST_BATCH.toSeconds())
                .run(work));
    }

    /** Records of one partition come in their order. */
    private static Map<Partition, Long> behind(Iterable<ConsumerRecord<byte[], byte[]>> records) {
        var next = new HashMap<Partition, Long>();
        records.forEach(record -> next.put(new Partition(record.topic(), record.partition()), record.offset() + 1));
        return next;
    }

    /** By halves: the good events of a batch with one bad event are consumed after a handful of attempts. */
    private void isolate(Batch<?> batch, Throwable failure) {
        if (batch.decoded().size() == 1) {
            deadLetter(batch, failure);
            return;
        }
        batch.halves().forEach(half -> deliver(half, () -> commit(half.records(), half::handle)));
    }

    /** Stores the record's own offset before: where that fails, the record is not the cause. */
    private void deadLetter(Batch<?> single, Throwable failure) {
        var record = single.records().getFirst();
        offsets.stream()
                .forEach(stored -> inTransaction(
                        () -> stored.keep(Map.of(new Partition(record.topic(), record.partition()), record.offset()))));
        LOG.warnf(OneLine.of(failure), "An event of %s cannot be consumed", single.topic());
        deadLetter(record, single.topic(), "the event cannot be consumed: " + failure.getMessage());
        skip(List.of(record));
    }

    /** Events of one topic and what handles them. */
    private record Batch<E extends Event>(
            List<DecodedRecord<E>> decoded, Topic<E> topic, Consumer<List<ReceivedEvent<E>>> handler) {

        void handle() {
            handler.accept(events());
        }

        List<ReceivedEvent<E>> events() {
            return decoded.stream().map(DecodedRecord::event).toList();
        }

        List<ConsumerRecord<byte[], byte[]>> records() {
            return decoded.stream().map(DecodedRecord::record).toList();
        }

        List<Batch<E>> halves() {
            var middle = decoded.size() / 2;
            return Stream.of(decoded.subList(0, middle), decoded.subList(middle, decoded.size()))
                    .map(half -> new Batch<>(half, topic, handler))
                    .toList();
        }
    }
}
