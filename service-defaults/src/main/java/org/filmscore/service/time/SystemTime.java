package org.filmscore.service.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** Time in UTC and whole microseconds, which is what PostgreSQL keeps: what is stored reads back equal. */
class SystemTime {

    private static final Duration TICK = Duration.ofNanos(1_000);

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), TICK);
    }
}
