package org.filmscore.messaging.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.filmscore.testing.TestServers;
import org.filmscore.testing.Topic;

/** A relay at work, as a service runs it, until it is closed. */
final class RunningRelay implements AutoCloseable {

    static final String BROKER = new TestServers().start().get("kafka.bootstrap.servers");

    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final WakeUp wakeUp = new WakeUp(Duration.ofMillis(100));
    private final Relay relay;
    private final Thread thread;

    private RunningRelay(DataSource database, Supplier<Producer<String, byte[]>> producers) {
        relay = new Relay(() -> PendingEvents.in(database), producers, wakeUp, new BacklogMeters(meters));
        thread = Thread.ofPlatform().start(relay);
    }

    static RunningRelay over(DataSource database) {
        return over(database, RunningRelay::producer);
    }

    static RunningRelay over(DataSource database, Supplier<Producer<String, byte[]>> producers) {
        return new RunningRelay(database, producers);
    }

    static Producer<String, byte[]> producer() {
        return new KafkaProducer<>(settings(), new StringSerializer(), new ByteArraySerializer());
    }

    /** The same for all relays: they share one database. */
    static Map<String, Object> settings() {
        return OutboxProducers.settings(Map.of("bootstrap.servers", BROKER), "relay.outbox");
    }

    /** Everything that was sent about a subject, in the order of its partition. */
    static List<ConsumerRecord<String, String>> sent(String topic, UUID subject) {
        return Topic.named(topic).records().stream()
                .filter(record -> record.key().equals(subject.toString()))
                .toList();
    }

    void wake() {
        wakeUp.signal();
    }

    double depth() {
        return meters.get("filmscore.outbox.depth").gauge().value();
    }

    double undeliverable() {
        return meters.get("filmscore.outbox.undeliverable").gauge().value();
    }

    double oldestAge() {
        return meters.get("filmscore.outbox.oldest.age").gauge().value();
    }

    @Override
    public void close() {
        relay.stop();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
