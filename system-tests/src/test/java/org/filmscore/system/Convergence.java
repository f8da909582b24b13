package org.filmscore.system;

import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import org.awaitility.core.ConditionFactory;

/** Waiting for what happens later. A service that does not answer is asked again. */
public final class Convergence {

    private static final Duration PROMISED = Duration.ofSeconds(30);
    private static final Duration FOR_ANY_MACHINE = Duration.ofMinutes(3);

    private Convergence() {}

    /** What is promised to be seen within 30 s after faults have ended. */
    public static ConditionFactory converged(String what) {
        return patiently(what).atMost(PROMISED);
    }

    /** What takes as long as the machine needs. */
    public static ConditionFactory patiently(String what) {
        return await(what)
                .atMost(FOR_ANY_MACHINE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .ignoreException(UncheckedIOException.class);
    }
}
