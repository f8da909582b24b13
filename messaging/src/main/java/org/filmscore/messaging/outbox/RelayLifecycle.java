package org.filmscore.messaging.outbox;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Runs one relay while the service runs, and wakes it after each commit that left events. */
@ApplicationScoped
class RelayLifecycle {

    private static final Duration TIME_TO_STOP = Duration.ofSeconds(10);

    private final AgroalDataSource database;
    private final Map<String, Object> kafka;
    private final BacklogMeters meters;
    private final WakeUp wakeUp;
    private Relay relay;
    private Thread thread;

    RelayLifecycle(
            AgroalDataSource database,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            MeterRegistry registry,
            Settings settings) {
        this.database = database;
        this.kafka = kafka;
        this.meters = new BacklogMeters(registry);
        this.wakeUp = new WakeUp(settings.sweep());
    }

    void start(@Observes StartupEvent event) {
        relay = new Relay(() -> PendingEvents.in(database), () -> producer(kafka), wakeUp, meters);
        thread = Thread.ofPlatform().name("outbox-relay").daemon().start(relay);
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Appended appended) {
        wakeUp.signal();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        relay.stop();
        if (!thread.join(TIME_TO_STOP)) {
            thread.interrupt();
        }
    }

    /**
     * Without lingering: a batch fills while the one before it is in flight. A send that is not acknowledged in time fails,
     * and the relay retries it unless the service stops meanwhile.
     *
     * @throws org.apache.kafka.common.KafkaException where the name of the broker does not resolve
     */
    static Producer<String, byte[]> producer(Map<String, Object> kafka) {
        var settings = new HashMap<>(kafka);
        settings.put("acks", "all");
        settings.put("enable.idempotence", true);
        settings.put("linger.ms", 0);
        settings.put("max.block.ms", 5_000);
        settings.put("request.timeout.ms", 5_000);
        settings.put("delivery.timeout.ms", 10_000);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    /** How the outbox is relayed. */
    @ConfigMapping(prefix = "filmscore.outbox")
    interface Settings {

        /** How long events that another process has committed wait at most until the relay finds them. */
        @WithDefault("1s")
        Duration sweep();
    }
}
