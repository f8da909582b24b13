package org.filmscore.messaging.inbox;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.faulttolerance.api.Guard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/**
 * Retries with growing pauses: without limit while the database or the broker is not available, and a few times after a
 * failure that nobody expects.
 */
@ApplicationScoped
class Backoff {

    private static final Logger LOG = Logger.getLogger(Backoff.class);
    private static final long SHORTEST_PAUSE_MILLIS = 50;
    private static final long LONGEST_PAUSE_MILLIS = 2_000;
    private static final int WITHOUT_LIMIT = -1;
    private static final int A_FEW_TIMES = 5;

    private final Predicate<Throwable> outage;
    private final Meters meters;
    private volatile boolean stopping;

    /** @param outage which failures of the database pass by themselves: the service's own list, the same as for HTTP */
    Backoff(@Identifier("outage") Predicate<Throwable> outage, Meters meters) {
        this.outage = outage;
        this.meters = meters;
    }

    void untilTheDatabaseIsAvailable(Attempt attempt) {
        retry(attempt, WITHOUT_LIMIT, outage);
    }

    /** A producer whose own thread has died fails with an {@link IllegalStateException}. */
    void untilTheBrokerIsAvailable(Attempt attempt) {
        retry(
                attempt,
                WITHOUT_LIMIT,
                failure -> failure instanceof ExecutionException
                        || failure instanceof KafkaException
                        || failure instanceof IllegalStateException);
    }

    void aFewTimes(Attempt attempt) {
        retry(attempt, A_FEW_TIMES, Backoff::isUnexpected);
    }

    void once(Attempt attempt) {
        retry(attempt, 1, Backoff::isUnexpected);
    }

    private static boolean isUnexpected(Throwable failure) {
        return !(failure instanceof Stopping || failure instanceof InterruptedException);
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    private void retry(Attempt attempt, int times, Predicate<Throwable> passes) {
        try {
            guard(times, passes).call(() -> runUnlessStopping(attempt), Void.class);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopping();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Guard guard(int times, Predicate<Throwable> passes) {
        return Guard.create()
                .withRetry()
                .maxRetries(times)
                .maxDuration(0, ChronoUnit.MILLIS)
                .delay(SHORTEST_PAUSE_MILLIS, ChronoUnit.MILLIS)
                .jitter(SHORTEST_PAUSE_MILLIS / 2, ChronoUnit.MILLIS)
                .whenException(failure -> passes.test(failure) && noted(failure))
                .withExponentialBackoff()
                .maxDelay(LONGEST_PAUSE_MILLIS, ChronoUnit.MILLIS)
                .done()
                .done()
                .build();
    }

    private Void runUnlessStopping(Attempt attempt) throws Exception {
        if (stopping) {
            throw new Stopping();
        }
        attempt.run();
        return null;
    }

    private boolean noted(Throwable failure) {
        meters.waited();
        LOG.warnf("Retrying: %s", OneLine.of(failure.toString()));
        return true;
    }

    /** Something that fails while the database or the broker is not available. */
    @FunctionalInterface
    interface Attempt {
        void run() throws Exception;
    }

    /** The service stops before the records are consumed: their offsets stay uncommitted, and they are delivered again. */
    static class Stopping extends Error {
        Stopping() {
            super("The service is stopping");
        }
    }
}
