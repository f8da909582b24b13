package org.filmscore.messaging.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.filmscore.events.Event;
import org.filmscore.events.Topic;

/** Decodes the records of one topic into its events. */
class Decoding<E extends Event> {

    private final Topic<E> topic;
    private final ObjectMapper json;
    private final EventTimes times;

    Decoding(Topic<E> topic, ObjectMapper json, EventTimes times) {
        this.topic = topic;
        this.json = json;
        this.times = times;
    }

    ReceivedEvent<E> decode(ConsumerRecord<byte[], byte[]> record) throws Unreadable {
        if (record.value() == null) {
            throw new Unreadable("the value is null");
        }
        var type = typeNamed(header(record, "ce_type"));
        return new ReceivedEvent<>(event(record.value(), type), generation(record), time(header(record, "ce_time")));
    }

    private Class<? extends E> typeNamed(String name) throws Unreadable {
        return topic.typeNamed(name)
                .orElseThrow(() -> new Unreadable("the type " + name + " is unknown in the topic " + topic));
    }

    private E event(byte[] payload, Class<? extends E> type) throws Unreadable {
        try {
            return Optional.<E>ofNullable(json.readValue(payload, type))
                    .orElseThrow(() -> new Unreadable("the payload is a JSON null"));
        } catch (JsonMappingException e) {
            throw new Unreadable("the payload breaks a rule: " + reason(e), e);
        } catch (IOException e) {
            throw new Unreadable("the payload is not JSON", e);
        } catch (RuntimeException | StackOverflowError e) {
            throw new Unreadable("the payload cannot be read: " + e, e);
        }
    }

    /** The message of the event's own check; otherwise that of Jackson, without the source that it quotes. */
    private static String reason(JsonMappingException e) {
        return e.getCause() instanceof IllegalArgumentException rule ? rule.getMessage() : e.getOriginalMessage();
    }

    private Instant time(String written) throws Unreadable {
        var time = parsed(written);
        times.check(time);
        return time;
    }

    private static Instant parsed(String written) throws Unreadable {
        try {
            return Instant.parse(written);
        } catch (DateTimeParseException e) {
            throw new Unreadable("the header ce_time is not a time: " + written, e);
        }
    }

    private static long generation(ConsumerRecord<byte[], byte[]> record) throws Unreadable {
        var written = record.headers().lastHeader("ce_generation") == null ? "0" : header(record, "ce_generation");
        if (!written.matches("\\d{1,18}")) {
            throw new Unreadable("the header ce_generation is not a number of at most 18 digits: " + written);
        }
        return Long.parseLong(written);
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) throws Unreadable {
        var header = record.headers().lastHeader(name);
        if (header == null || header.value() == null) {
            throw new Unreadable("the header " + name + " is missing");
        }
        return new String(header.value(), UTF_8);
    }
}
