package org.filmscore.messaging.topic;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.common.utils.Utils;
import org.filmscore.events.Event;

/** Says which partition an event belongs to: all events of one film share one, whatever their key. */
@ApplicationScoped
public class Partitions {

    private final int count;

    Partitions(TopicSettings settings) {
        this.count = settings.partitions();
    }

    public int of(Event event) {
        return partition(event, count);
    }

    /** Kafka's own hash, so that a producer that takes the film for the key chooses the same partition. */
    static int partition(Event event, int count) {
        var hash = Utils.murmur2(event.partitionedBy().toString().getBytes(UTF_8));
        return Utils.toPositive(hash) % count;
    }
}
