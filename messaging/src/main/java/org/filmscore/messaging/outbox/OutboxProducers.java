package org.filmscore.messaging.outbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.filmscore.messaging.topic.TopicCreation;

/** Makes the producers of this service's relay. All replicas use one transactional id, since they share the outbox. */
@ApplicationScoped
class OutboxProducers implements Supplier<Producer<String, byte[]>> {

    private final Map<String, Object> kafka;
    private final TopicCreation topics;
    private final String transactionalId;

    OutboxProducers(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            TopicCreation topics,
            RelayLifecycle.Settings settings) {
        this.kafka = kafka;
        this.topics = topics;
        this.transactionalId = settings.transactionalId();
    }

    /**
     * For a new lease, which may have begun because a topic was deleted.
     *
     * @throws org.apache.kafka.common.KafkaException where the name of the broker does not resolve
     */
    @Override
    public Producer<String, byte[]> get() {
        topics.again();
        return new KafkaProducer<>(settings(kafka, transactionalId), new StringSerializer(), new ByteArraySerializer());
    }

    /**
     * Without lingering: a batch fills while the one before it is in flight. A send that is not acknowledged in time fails.
     * The broker aborts a transaction that its relay does not end, because consumers wait for that end.
     */
    static Map<String, Object> settings(Map<String, Object> kafka, String transactionalId) {
        var settings = new HashMap<>(kafka);
        settings.put("acks", "all");
        settings.put("transactional.id", transactionalId);
        settings.put("transaction.timeout.ms", 20_000);
        settings.put("linger.ms", 0);
        settings.put("max.block.ms", 5_000);
        settings.put("request.timeout.ms", 5_000);
        settings.put("delivery.timeout.ms", 10_000);
        return settings;
    }
}
