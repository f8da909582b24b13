package org.filmscore.messaging.inbox;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jboss.logging.Logger;

/** Tries again for as long as it takes, with growing pauses; only the end of the service ends it. */
@ApplicationScoped
class Backoff {

    private static final Logger LOG = Logger.getLogger(Backoff.class);
    private static final Duration SHORTEST = Duration.ofMillis(50);
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Meters meters;

    Backoff(Meters meters) {
        this.meters = meters;
    }

    void untilTheWorldIsBack(Attempt attempt, Predicate<Throwable> isAnOutage) {
        for (var pause = SHORTEST; ; pause = longer(pause)) {
            try {
                attempt.run();
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Stopping();
            } catch (Exception e) {
                if (!isAnOutage.test(e)) {
                    throw e instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(e);
                }
                meters.waited();
                LOG.warnf("Trying again in %d ms: %s", pause.toMillis(), e.getMessage());
                rest(pause);
            }
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }

    private void rest(Duration pause) {
        try {
            if (stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Stopping();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopping();
        }
    }

    private static Duration longer(Duration pause) {
        var doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }

    /** Something that may fail because the database or the broker is away. */
    @FunctionalInterface
    interface Attempt {
        void run() throws Exception;
    }

    /** The service ends before the records are taken: their offsets stay uncommitted, and they come again. */
    static class Stopping extends Error {
        Stopping() {
            super("The service is stopping");
        }
    }
}
