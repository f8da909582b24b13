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

/** Takes batches of records in. */
@ApplicationScoped
public class Inbox {

    private final ObjectMapper json;
    private final Delivery delivery;

    Inbox(ObjectMapper json, Delivery delivery) {
        this.json = json;
        this.delivery = delivery;
    }

    /**
     * Returns when every record is either taken by the handler, in a committed transaction, or put aside. A handler may
     * be called again with events that it had before, and with a part of a batch that failed as a whole.
     *
     * @param handler runs in a transaction; changes nothing for events that it knows already
     */
    public <E extends Event> void receive(
            ConsumerRecords<byte[], byte[]> records, Topic<E> topic, Consumer<List<ReceivedEvent<E>>> handler) {
        var reading = new Reading<>(topic, json);
        var letters = new ArrayList<DecodedRecord<E>>(records.count());
        for (var letter : records) {
            read(letter, reading, topic, letters);
        }
        delivery.deliver(letters, topic, handler);
        if (letters.size() < records.count()) {
            delivery.passOver(records);
        }
    }

    private <E extends Event> void read(
            ConsumerRecord<byte[], byte[]> letter,
            Reading<E> reading,
            Topic<E> topic,
            List<DecodedRecord<E>> readable) {
        try {
            readable.add(new DecodedRecord<>(letter, reading.read(letter)));
        } catch (Unreadable e) {
            delivery.putAside(letter, topic, e.getMessage());
        }
    }

    /** A record and what it says. */
    record DecodedRecord<E extends Event>(ConsumerRecord<byte[], byte[]> written, ReceivedEvent<E> heard) {}
}
