package org.filmscore.system;

import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import org.awaitility.core.ConditionFactory;

/** Waits for a visible state. A service that does not respond is asked again. */
public final class Convergence {

    private static final Duration PROMISED = Duration.ofSeconds(30);
    private static final Duration FOR_ANY_MACHINE = Duration.ofMinutes(3);

    private Convergence() {}

    /** Waits for a state that is promised within 30 s after faults have ended. */
    public static ConditionFactory converged(String what) {
        return patiently(what).atMost(PROMISED);
    }

    /** Waits for a state that takes as long as the machine needs. */
    public static ConditionFactory patiently(String what) {
        return await(what)
                .atMost(FOR_ANY_MACHINE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .ignoreException(UncheckedIOException.class);
    }
}
