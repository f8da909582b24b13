package org.filmscore.messaging.outbox;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;

/** Runs one relay while the service runs, and wakes it after each commit that left events. */
@ApplicationScoped
class RelayLifecycle {

    private static final Duration TIME_TO_STOP = Duration.ofSeconds(10);

    private final AgroalDataSource database;
    private final OutboxProducers producers;
    private final BacklogMeters meters;
    private final WakeUp wakeUp;
    private Relay relay;
    private Thread thread;

    RelayLifecycle(AgroalDataSource database, OutboxProducers producers, MeterRegistry registry, Settings settings) {
        this.database = database;
        this.producers = producers;
        this.meters = new BacklogMeters(registry);
        this.wakeUp = new WakeUp(settings.sweep());
    }

    void start(@Observes StartupEvent event) {
        relay = new Relay(() -> PendingEvents.in(database), producers, wakeUp, meters);
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

    /** How the outbox is relayed. */
    @ConfigMapping(prefix = "filmscore.outbox")
    interface Settings {

        /** How long events that another process has committed wait at most until the relay finds them. */
        @WithDefault("1s")
        Duration sweep();

        /** Fences relays of one database; databases that share a broker need different ones. */
        @WithDefault("${quarkus.application.name}.outbox")
        String transactionalId();
    }
}
