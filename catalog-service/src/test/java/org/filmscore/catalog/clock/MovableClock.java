package org.filmscore.catalog.clock;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The clock of the service under test. It shows the real time until a test moves it. */
@Alternative
@Priority(1)
@ApplicationScoped
public class MovableClock extends Clock {

    private final Clock real = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    private volatile Duration ahead = Duration.ZERO;

    /** Moves to one second before the end of a day. */
    public void moveToTheEndOf(LocalDate day) {
        moveTo(day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusSeconds(1));
    }

    /** Moves to the first instant of a day. */
    public void moveToTheBeginningOf(LocalDate day) {
        moveTo(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    public void moveBack() {
        ahead = Duration.ZERO;
    }

    private void moveTo(Instant instant) {
        ahead = Duration.between(real.instant(), instant).truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(real.withZone(zone), ahead);
    }
}
