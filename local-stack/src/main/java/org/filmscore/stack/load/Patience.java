package org.filmscore.stack.load;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How long to keep trying. Pauses double from a tenth of a second up to two seconds. */
record Patience(Duration limit, Clock clock) {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    Wait begin() {
        return waitUntil(end());
    }

    Instant end() {
        return clock.instant().plus(limit);
    }

    Wait waitUntil(Instant end) {
        return new Wait(end);
    }

    final class Wait {

        private final Instant end;
        private Duration next = FIRST_PAUSE;

        private Wait(Instant end) {
            this.end = end;
        }

        boolean isOver() {
            return !clock.instant().isBefore(end);
        }

        void pause() throws InterruptedException {
            pauseFor(next);
            next = shorter(next.multipliedBy(2), LONGEST_PAUSE);
        }

        /** Never beyond the end, so that there is one last try. */
        void pauseFor(Duration asked) throws InterruptedException {
            Thread.sleep(shorter(asked, Duration.between(clock.instant(), end)));
        }

        private static Duration shorter(Duration one, Duration other) {
            return one.compareTo(other) < 0 ? one : other;
        }
    }
}
