package org.filmscore.messaging.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.filmscore.events.Topic;
import org.jboss.logging.Logger;

/**
 * Counts the consumed events of each topic, how late they were, dead letters, and retries during an outage. A metric that
 * fails is logged: the events count more.
 */
@ApplicationScoped
class Meters {

    private static final Logger LOG = Logger.getLogger(Meters.class);

    private static final Duration LONGEST_DELAY = Duration.ofDays(36_500);

    private final MeterRegistry registry;
    private final Clock clock;

    Meters(MeterRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    void consumed(Topic<?> topic, List<? extends ReceivedEvent<?>> events) {
        record(() -> measure(topic, events));
    }

    private void measure(Topic<?> topic, List<? extends ReceivedEvent<?>> events) {
        registry.counter("filmscore.events.taken", "topic", topic.name()).increment(events.size());
        var delay = Timer.builder("filmscore.events.delay")
                .description("From the time of an event to the commit of what it changed")
                .tag("topic", topic.name())
                .publishPercentileHistogram()
                .register(registry);
        var now = clock.instant();
        events.forEach(event -> delay.record(bounded(Duration.between(event.happenedAt(), now))));
    }

    /** The timer counts nanoseconds, which overflow for the times of some events, and ignores negative ones. */
    private static Duration bounded(Duration delay) {
        if (delay.isNegative()) {
            return Duration.ZERO;
        }
        return delay.compareTo(LONGEST_DELAY) < 0 ? delay : LONGEST_DELAY;
    }

    /** The database or the broker was not available, and the batch is retried. */
    void waited() {
        record(() -> registry.counter("filmscore.events.waits").increment());
    }

    void deadLetter(Topic<?> topic) {
        record(() -> registry.counter("filmscore.dead.letters", "topic", topic.name())
                .increment());
    }

    private static void record(Runnable metric) {
        try {
            metric.run();
        } catch (RuntimeException e) {
            LOG.warn("A metric of the inbox is not recorded", e);
        }
    }
}
