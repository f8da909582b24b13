package org.filmscore.messaging.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.filmscore.events.Event;
import org.filmscore.events.Topic;

/** Consumes batches of records. */
@ApplicationScoped
public class Inbox {

    private final ObjectMapper json;
    private final EventTimes times;
    private final Delivery delivery;
    private final Backoff backoff;

    Inbox(ObjectMapper json, EventTimes times, Delivery delivery, Backoff backoff) {
        this.json = json;
        this.times = times;
        this.delivery = delivery;
        this.backoff = backoff;
    }

    /**
     * Returns when the handler has consumed every record in a committed transaction, or the record is a dead letter. A
     * handler may receive events again, and may receive a part of a batch that failed as a whole. What fails beside the
     * records, such as storing their offsets, is retried some times; then the channel stops, and the process ends.
     *
     * @param handler runs in a transaction; changes nothing for events that it has consumed before
     */
    public <E extends Event> void receive(
            ConsumerRecords<byte[], byte[]> records, Topic<E> topic, Consumer<List<ReceivedEvent<E>>> handler) {
        backoff.aFewTimes(() -> consume(records, topic, handler));
    }

    private <E extends Event> void consume(
            ConsumerRecords<byte[], byte[]> records, Topic<E> topic, Consumer<List<ReceivedEvent<E>>> handler) {
        var decoding = new Decoding<>(topic, json, times);
        var decoded = new ArrayList<DecodedRecord<E>>(records.count());
        for (var record : records) {
            try {
                decoded.add(new DecodedRecord<>(record, decoding.decode(record)));
            } catch (Unreadable e) {
                delivery.deadLetter(record, topic, e.getMessage());
            }
        }
        delivery.deliver(decoded, topic, handler);
        if (decoded.size() < records.count()) {
            delivery.skip(records);
        }
    }

    /** A record and the event that it carries. */
    record DecodedRecord<E extends Event>(ConsumerRecord<byte[], byte[]> record, ReceivedEvent<E> event) {}
}
