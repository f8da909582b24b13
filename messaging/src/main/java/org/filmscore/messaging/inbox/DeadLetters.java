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

/** Sends records that cannot be consumed to the dead-letter topic, unchanged; headers carry the reason and the origin. */
@ApplicationScoped
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final int LONGEST_REASON = 1_000;

    private final Map<String, Object> settings;
    private final Meters meters;
    private final TopicCreation topics;
    private KafkaProducer<byte[], byte[]> producer;

    DeadLetters(@Identifier("default-kafka-broker") Map<String, Object> kafka, Meters meters, TopicCreation topics) {
        this.settings = new HashMap<>(kafka);
        this.settings.putAll(
                Map.of("acks", "all", "linger.ms", 0, "max.block.ms", 5_000, "delivery.timeout.ms", 10_000));
        this.settings.putAll(
                Map.of("request.timeout.ms", 5_000, "max.request.size", TopicCreation.MOST_BYTES_OF_A_DEAD_LETTER));
        this.meters = meters;
        this.topics = topics;
    }

    /**
     * Returns when the broker has acknowledged it.
     *
     * @throws org.apache.kafka.common.KafkaException where the name of the broker does not resolve
     * @throws ExecutionException where the broker does not acknowledge
     */
    void put(ConsumerRecord<byte[], byte[]> record, Topic<?> topic, String reason)
            throws ExecutionException, InterruptedException {
        try {
            send(record, topic, reason);
        } catch (ExecutionException | RuntimeException e) {
            startAfresh();
            throw e;
        }
        meters.deadLetter(topic);
        LOG.warnf(
                "Dead-lettered %s-%d@%d: %s", record.topic(), record.partition(), record.offset(), OneLine.of(reason));
    }

    private void send(ConsumerRecord<byte[], byte[]> record, Topic<?> topic, String reason)
            throws ExecutionException, InterruptedException {
        try {
            producer().send(deadLetter(record, topic, reason)).get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof RecordTooLargeException)) {
                throw e;
            }
            producer().send(originOf(record, topic, reason)).get();
        }
    }

    /** A producer may be broken for good, and the topic may have been deleted. */
    private void startAfresh() {
        close(null);
        topics.again();
    }

    synchronized void close(@Observes ShutdownEvent event) {
        if (producer != null) {
            producer.close(Duration.ofSeconds(1));
            producer = null;
        }
    }

    private static ProducerRecord<byte[], byte[]> deadLetter(
            ConsumerRecord<byte[], byte[]> record, Topic<?> topic, String reason) {
        var copy = new ProducerRecord<>(topic.deadLetters(), null, record.key(), record.value(), record.headers());
        return labelled(copy, record, reason);
    }

    /** A record that was small enough when compressed may be too large for the dead-letter topic. */
    private static ProducerRecord<byte[], byte[]> originOf(
            ConsumerRecord<byte[], byte[]> record, Topic<?> topic, String reason) {
        var origin = new ProducerRecord<byte[], byte[]>(topic.deadLetters(), null, null);
        return labelled(origin, record, "too large for the dead-letter topic: " + reason);
    }

    private static ProducerRecord<byte[], byte[]> labelled(
            ProducerRecord<byte[], byte[]> copy, ConsumerRecord<byte[], byte[]> record, String reason) {
        var shown = reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
        copy.headers()
                .add("dlq_reason", shown.getBytes(UTF_8))
                .add("dlq_topic", record.topic().getBytes(UTF_8))
                .add("dlq_partition", Integer.toString(record.partition()).getBytes(UTF_8))
                .add("dlq_offset", Long.toString(record.offset()).getBytes(UTF_8));
        return copy;
    }

    /** Made for the first dead letter: most services never need it. */
    private synchronized KafkaProducer<byte[], byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
        }
        return producer;
    }
}
