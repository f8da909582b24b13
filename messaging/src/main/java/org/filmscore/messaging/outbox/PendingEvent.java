package org.filmscore.messaging.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.filmscore.events.Topic;

/** A row of the outbox, and the record it becomes: a CloudEvent in binary mode. */
record PendingEvent(
        long position,
        UUID id,
        String topic,
        String subject,
        String type,
        int partition,
        String payload,
        Instant happenedAt,
        long generation) {

    ProducerRecord<String, byte[]> asRecord() {
        return new ProducerRecord<>(
                topic, partition, happenedAt.toEpochMilli(), subject, payload.getBytes(UTF_8), headers());
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
        return Topic.all().stream()
                .filter(known -> known.name().equals(topic))
                .findAny()
                .orElseThrow()
                .source();
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(UTF_8));
    }
}
