package org.filmscore.messaging.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The times that an event may carry. Others come from a broken clock, and no database can store all of them. */
@ApplicationScoped
class EventTimes {

    private final Settings settings;
    private final Clock clock;

    EventTimes(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    void check(Instant time) throws Unreadable {
        if (time.isBefore(settings.earliest())) {
            throw new Unreadable("the header ce_time is earlier than %s: %s".formatted(settings.earliest(), time));
        }
        if (time.isAfter(clock.instant().plus(settings.maxAhead()))) {
            throw new Unreadable("the header ce_time is more than %s ahead of the clock of this service: %s"
                    .formatted(settings.maxAhead(), time));
        }
    }

    /** Which events a service consumes. */
    @ConfigMapping(prefix = "filmscore.events")
    interface Settings {

        /** Earlier events become dead letters. */
        @WithDefault("0001-01-01T00:00:00Z")
        Instant earliest();

        /** Events that are further ahead of the clock become dead letters. */
        @WithDefault("24h")
        Duration maxAhead();
    }
}
