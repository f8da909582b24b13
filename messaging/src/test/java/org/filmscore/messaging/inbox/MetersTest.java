package org.filmscore.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.filmscore.events.FilmWithdrawn;
import org.filmscore.events.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetersTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @ParameterizedTest
    @ValueSource(strings = {"2400-01-01T00:00:00Z", "-5000-01-01T00:00:00Z", "+1000000000-12-31T23:59:59Z"})
    void countAnEventOfAnyTime(String time) {
        consume(registry, Instant.parse(time));

        assertThat(registry.get("filmscore.events.taken").counter().count()).isOne();
        assertThat(registry.get("filmscore.events.delay").timer().count()).isOne();
        assertThat(registry.get("filmscore.events.delay").timer().totalTime(TimeUnit.DAYS))
                .isNotNegative();
    }

    @Test
    void failNothingWhereTheirRegistryFails() {
        assertThatNoException().isThrownBy(() -> consume(new BrokenRegistry(), Instant.EPOCH));
    }

    private static void consume(SimpleMeterRegistry registry, Instant time) {
        var event = new ReceivedEvent<>(new FilmWithdrawn(UUID.randomUUID(), 1), 0, time);
        new Meters(registry, Clock.systemUTC()).consumed(Topic.FILMS, List.of(event));
    }

    private static class BrokenRegistry extends SimpleMeterRegistry {

        @Override
        protected Counter newCounter(Meter.Id id) {
            throw new IllegalStateException("no more meters");
        }
    }
}
