package org.filmscore.messaging.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.filmscore.events.Topic;
import org.filmscore.messaging.topic.TopicCreation;
import org.jboss.logging.Logger;

/** Puts records aside that cannot be taken: unchanged, with the reason and the place they came from in headers. */
@ApplicationScoped
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final int LONGEST_REASON = 1_000;

    private final Map<String, Object> settings;
    private final Meters meters;
    private KafkaProducer<byte[], byte[]> producer;

    DeadLetters(@Identifier("default-kafka-broker") Map<String, Object> kafka, Meters meters) {
        this.settings = new HashMap<>(kafka);
        this.settings.putAll(
                Map.of("acks", "all", "linger.ms", 0, "max.block.ms", 5_000, "delivery.timeout.ms", 10_000));
        this.settings.putAll(
                Map.of("request.timeout.ms", 5_000, "max.request.size", TopicCreation.MOST_BYTES_OF_A_DEAD_LETTER));
        this.meters = meters;
    }

    /** Returns when the broker has it; throws while the broker is away. */
    void put(ConsumerRecord<byte[], byte[]> letter, Topic<?> topic, String reason)
            throws ExecutionException, InterruptedException {
        try {
            producer().send(aside(letter, topic, reason)).get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof RecordTooLargeException)) {
                throw e;
            }
            producer().send(placeOf(letter, topic, reason)).get();
        }
        meters.deadLetter(topic);
        LOG.warnf("Put aside %s-%d@%d: %s", letter.topic(), letter.partition(), letter.offset(), reason);
    }

    void close(@Observes ShutdownEvent event) {
        if (producer != null) {
            producer.close(Duration.ofSeconds(1));
        }
    }

    private static ProducerRecord<byte[], byte[]> aside(
            ConsumerRecord<byte[], byte[]> letter, Topic<?> topic, String reason) {
        var copy = new ProducerRecord<>(topic.deadLetters(), null, letter.key(), letter.value(), letter.headers());
        return labelled(copy, letter, reason);
    }

    /** Compressed, a record may have been small enough for its topic and still be too large to be put aside as it is. */
    private static ProducerRecord<byte[], byte[]> placeOf(
            ConsumerRecord<byte[], byte[]> letter, Topic<?> topic, String reason) {
        var place = new ProducerRecord<byte[], byte[]>(topic.deadLetters(), null, null);
        return labelled(place, letter, "too large to be put aside as it is: " + reason);
    }

    private static ProducerRecord<byte[], byte[]> labelled(
            ProducerRecord<byte[], byte[]> copy, ConsumerRecord<byte[], byte[]> letter, String reason) {
        var shown = reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
        copy.headers()
                .add("dlq_reason", shown.getBytes(UTF_8))
                .add("dlq_topic", letter.topic().getBytes(UTF_8))
                .add("dlq_partition", Integer.toString(letter.partition()).getBytes(UTF_8))
                .add("dlq_offset", Long.toString(letter.offset()).getBytes(UTF_8));
        return copy;
    }

    /** Dead letters are rare: most services never need this producer. */
    private synchronized KafkaProducer<byte[], byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
        }
        return producer;
    }
}
