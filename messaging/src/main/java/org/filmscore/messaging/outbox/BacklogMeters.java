package org.filmscore.messaging.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.function.Consumer;

/** Shows how many events wait in the outbox, as the relay counted them last. */
class BacklogMeters implements Consumer<PendingEvents.Backlog> {

    private volatile PendingEvents.Backlog backlog = new PendingEvents.Backlog(0, Duration.ZERO, 0);

    BacklogMeters(MeterRegistry registry) {
        Gauge.builder("filmscore.outbox.depth", () -> backlog.depth())
                .description("Events that are stored and not yet acknowledged by the broker")
                .register(registry);
        Gauge.builder("filmscore.outbox.oldest.age", () -> backlog.age().toMillis() / 1000.0)
                .description("How long the oldest of them has waited")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("filmscore.outbox.undeliverable", () -> backlog.undeliverable())
                .description("Events that cannot be sent and wait for an operator")
                .register(registry);
    }

    @Override
    public void accept(PendingEvents.Backlog seen) {
        backlog = seen;
    }
}
