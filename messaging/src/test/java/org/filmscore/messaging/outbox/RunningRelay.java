package org.filmscore.messaging.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.filmscore.testing.TestServers;
import org.filmscore.testing.Topic;

/** A relay at work, as a service runs it, until it is closed. */
final class RunningRelay implements AutoCloseable {

    static final String BROKER = new TestServers().start().get("kafka.bootstrap.servers");

    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final WakeUp wakeUp = new WakeUp(Duration.ofMillis(100));
    private final Relay relay;
    private final Thread thread;

    private RunningRelay(DataSource database) {
        relay = new Relay(
                () -> PendingEvents.in(database),
                () -> RelayLifecycle.producer(Map.of("bootstrap.servers", BROKER)),
                wakeUp,
                new BacklogMeters(meters));
        thread = Thread.ofPlatform().start(relay);
    }

    static RunningRelay over(DataSource database) {
        return new RunningRelay(database);
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
