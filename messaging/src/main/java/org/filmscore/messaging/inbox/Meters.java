package org.filmscore.messaging.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.filmscore.events.Topic;

/** Counts the consumed events of each topic, how late they were, dead letters, and retries during an outage. */
@ApplicationScoped
class Meters {

    private static final Duration LONGEST_DELAY = Duration.ofDays(36_500);

    private final MeterRegistry registry;
    private final Clock clock;

    Meters(MeterRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    void consumed(Topic<?> topic, List<? extends ReceivedEvent<?>> events) {
        registry.counter("filmscore.events.taken", "topic", topic.name()).increment(events.size());
        var delay = Timer.builder("filmscore.events.delay")
                .description("From the time of an event to the commit of what it changed")
                .tag("topic", topic.name())
                .publishPercentileHistogram()
                .register(registry);
        var now = clock.instant();
        events.forEach(event -> delay.record(bounded(Duration.between(event.happenedAt(), now))));
    }

    /** The timer counts nanoseconds, which overflow for the earliest times that an event may carry. */
    private static Duration bounded(Duration delay) {
        return delay.compareTo(LONGEST_DELAY) < 0 ? delay : LONGEST_DELAY;
    }

    /** The database or the broker was not available, and the batch is retried. */
    void waited() {
        registry.counter("filmscore.events.waits").increment();
    }

    void deadLetter(Topic<?> topic) {
        registry.counter("filmscore.dead.letters", "topic", topic.name()).increment();
    }
}
