package org.filmscore.scoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.scoring.ServiceUnderTest.consumedEvents;
import static org.filmscore.scoring.ServiceUnderTest.eventually;

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

/** Publishes events to the topics that the service under test consumes, as the other services do. */
public final class Publishing {

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

    private Publishing() {}

    /** Returns when the broker has acknowledged all events. */
    public static void publish(Event... events) {
        publish(Stream.of(events));
    }

    public static void publish(Stream<? extends Event> events) {
        publishAt(Instant.now(), events.toList());
    }

    /** Returns when the service has consumed all events, so that it consumes later ones after them. */
    public static void publishAndAwait(Event... events) {
        publishAndAwait(Stream.of(events));
    }

    public static void publishAndAwait(Stream<? extends Event> events) {
        publishAndAwaitAt(Instant.now(), events);
    }

    public static void publishAndAwaitAt(Instant time, Event event) {
        publishAndAwaitAt(time, Stream.of(event));
    }

    public static void publishAndAwaitAt(Instant time, Stream<? extends Event> events) {
        var before = consumedEvents();
        var published = events.toList();
        publishAt(time, published);
        eventually(() -> assertThat(consumedEvents()).isGreaterThanOrEqualTo(before + published.size()));
    }

    static void publishAt(Instant time, Collection<? extends Event> events) {
        send(events.stream().map(event -> recordOf(event, time)).toList());
    }

    static void send(Collection<ProducerRecord<String, byte[]>> records) {
        records.forEach(PRODUCER::send);
        PRODUCER.flush();
    }

    static ProducerRecord<String, byte[]> recordOf(Event event, Instant time) {
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

    /** The same record with another payload; null for a record without a value. */
    static ProducerRecord<String, byte[]> withPayload(String payload, ProducerRecord<String, byte[]> record) {
        var value = payload == null ? null : payload.getBytes(UTF_8);
        return new ProducerRecord<>(record.topic(), record.partition(), record.key(), value, record.headers());
    }

    /** The same record with another value of a header; null for a record without the header. */
    static ProducerRecord<String, byte[]> withHeader(String name, String value, ProducerRecord<String, byte[]> record) {
        var others = Stream.of(record.headers().toArray())
                .filter(header -> !header.key().equals(name));
        var added =
                value == null ? Stream.<RecordHeader>empty() : Stream.of(new RecordHeader(name, value.getBytes(UTF_8)));
        var headers = Stream.concat(others, added).toList();
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
