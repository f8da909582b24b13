package org.filmscore.scoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.scoring.Seeing.eventually;
import static org.filmscore.scoring.Seeing.taken;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.spi.CDI;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.filmscore.events.Event;
import org.filmscore.events.Topic;
import org.filmscore.messaging.topic.Partitions;

/** Tells the service under test what has happened, as the other services do: by records in their topics. */
public final class Telling {

    private static final KafkaProducer<String, byte[]> PRODUCER = new KafkaProducer<>(
            Map.of(
                    "bootstrap.servers",
                    ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class),
                    "compression.type",
                    "gzip",
                    "max.request.size",
                    10_000_000),
            new StringSerializer(),
            new ByteArraySerializer());

    private Telling() {}

    /** Returns when the broker has them all. */
    public static void tell(Event... events) {
        tell(Stream.of(events));
    }

    public static void tell(Stream<? extends Event> events) {
        tellAt(Instant.now(), events.toList());
    }

    /** Returns when the service has taken them all, so that whatever is told next is taken after them. */
    public static void tellAndBeHeard(Event... events) {
        tellAndBeHeard(Stream.of(events));
    }

    public static void tellAndBeHeard(Stream<? extends Event> events) {
        tellAndBeHeardAt(Instant.now(), events);
    }

    public static void tellAndBeHeardAt(Instant time, Event event) {
        tellAndBeHeardAt(time, Stream.of(event));
    }

    public static void tellAndBeHeardAt(Instant time, Stream<? extends Event> events) {
        var before = taken();
        var told = events.toList();
        tellAt(time, told);
        eventually(() -> assertThat(taken()).isGreaterThanOrEqualTo(before + told.size()));
    }

    static void tellAt(Instant time, Collection<? extends Event> events) {
        send(events.stream().map(event -> told(event, time)).toList());
    }

    static void send(Collection<ProducerRecord<String, byte[]>> records) {
        records.forEach(PRODUCER::send);
        PRODUCER.flush();
    }

    static ProducerRecord<String, byte[]> told(Event event, Instant time) {
        var partitions = CDI.current().select(Partitions.class).get();
        var record = new ProducerRecord<>(
                Topic.of(event).name(),
                partitions.of(event),
                event.subject().toString(),
                json(event).getBytes(UTF_8));
        record.headers().add("ce_type", Topic.wireName(event.getClass()).getBytes(UTF_8));
        record.headers().add("ce_time", time.toString().getBytes(UTF_8));
        return record;
    }

    /** The same record with something else in it. */
    static ProducerRecord<String, byte[]> saying(String payload, ProducerRecord<String, byte[]> record) {
        var value = payload == null ? null : payload.getBytes(UTF_8);
        return new ProducerRecord<>(record.topic(), record.partition(), record.key(), value, record.headers());
    }

    /** The same record with another header, or without it. */
    static ProducerRecord<String, byte[]> with(String name, String value, ProducerRecord<String, byte[]> record) {
        var kept = Stream.of(record.headers().toArray())
                .filter(header -> !header.key().equals(name));
        var added =
                value == null ? Stream.<RecordHeader>empty() : Stream.of(new RecordHeader(name, value.getBytes(UTF_8)));
        var headers = Stream.concat(kept, added).toList();
        return new ProducerRecord<>(
                record.topic(), record.partition(), record.key(), record.value(), List.copyOf(headers));
    }

    static String json(Event event) {
        try {
            return CDI.current().select(ObjectMapper.class).get().writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
