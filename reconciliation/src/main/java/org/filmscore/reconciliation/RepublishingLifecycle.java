package org.filmscore.reconciliation;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Looks once a second for topics to publish again, in every replica. */
@ApplicationScoped
class RepublishingLifecycle {

    private static final Logger LOG = Logger.getLogger(RepublishingLifecycle.class);

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("republishing").daemon().factory());
    private final Republishing republishing;
    private volatile boolean stopped;

    RepublishingLifecycle(Republishing republishing) {
        this.republishing = republishing;
    }

    void start(@Observes StartupEvent event) {
        thread.scheduleWithFixedDelay(this::publish, 1, 1, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        thread.shutdown();
        if (!thread.awaitTermination(5, TimeUnit.SECONDS)) {
            thread.shutdownNow();
        }
    }

    /** A failure ends this second's work and not the schedule: the next second retries. */
    private void publish() {
        try {
            while (!stopped && republishing.publishChunk()) {}
        } catch (RuntimeException e) {
            LOG.warnf("Republishing retries: %s", e.getMessage());
            LOG.debug("Republishing retries", e);
        }
    }
}
