package org.filmscore.messaging.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.filmscore.events.Topic;

/**
 * A row of the outbox, and the record it becomes: a CloudEvent in binary mode.
 *
 * @param readAt by the clock of the database
 */
record PendingEvent(
        long position,
        UUID id,
        String topic,
        String subject,
        String type,
        int partition,
        String payload,
        Instant happenedAt,
        long generation,
        Instant readAt) {

    /** @param partitions counts those of a topic that this version knows */
    void check(ToIntFunction<String> partitions) throws Undeliverable {
        if (known().isEmpty()) {
            throw new Undeliverable("this version does not know the topic " + topic);
        }
        var count = partitions.applyAsInt(topic);
        if (partition < 0 || partition >= count) {
            throw new Undeliverable(
                    "the topic %s has no partition %d, but %d partitions".formatted(topic, partition, count));
        }
    }

    ProducerRecord<String, byte[]> asRecord() {
        return new ProducerRecord<>(topic, partition, timestamp(), subject, payload.getBytes(UTF_8), headers());
    }

    /** The broker refuses records from the future, which a clock that was ahead leaves behind, and from before 1970. */
    private long timestamp() {
        return Math.clamp(happenedAt.toEpochMilli(), 0, readAt.toEpochMilli());
    }

    private List<Header> headers() {
        return List.of(
                header("ce_specversion", "1.0"),
                header("ce_id", id.toString()),
                header("ce_type", type),
                header("ce_source", source()),
                header("ce_time", happenedAt.toString()),
                header("ce_subject", subject),
                header("ce_generation", Long.toString(generation)),
                header("content-type", "application/json"));
    }

    private String source() {
        return known().orElseThrow().source();
    }

    private Optional<Topic<?>> known() {
        return Topic.all().stream().filter(known -> known.name().equals(topic)).findAny();
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(UTF_8));
    }
}
