package org.filmscore.system;

import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import org.awaitility.core.ConditionFactory;

/** What is promised of everything that happens later: that it can be seen within 30 s after faults have ended. */
final class Convergence {

    private static final Duration PROMISED = Duration.ofSeconds(30);

    private Convergence() {}

    /** A service that does not answer is asked again. */
    static ConditionFactory converged(String what) {
        return await(what)
                .atMost(PROMISED)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .ignoreException(UncheckedIOException.class);
    }
}
