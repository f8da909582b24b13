package org.filmscore.messaging.inbox;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.reactive.messaging.PublisherDecorator;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.reactive.messaging.Message;

/**
 * Ends the process when a channel stops while the service runs: only a start of the service starts the channel again.
 * Liveness fails from then on.
 */
@ApplicationScoped
class StoppedChannels implements PublisherDecorator {

    private final Set<String> stopped = new ConcurrentSkipListSet<>();
    private final ProcessExit exit;
    private volatile boolean stopping;

    StoppedChannels(ProcessExit exit) {
        this.exit = exit;
    }

    /** Before SmallRye ends the channels with the service. */
    void stop(@Observes @Priority(1) ShutdownEvent event) {
        stopping = true;
    }

    /** A failure of the listener arrives as a cancellation, a failure of the consumer as a failure. */
    @Override
    public Multi<? extends Message<?>> decorate(
            Multi<? extends Message<?>> publisher, List<String> channels, boolean isConnector) {
        return isConnector
                ? publisher
                        .onFailure()
                        .invoke(failure -> note(channels, OneLine.of(failure.toString())))
                        .onCancellation()
                        .invoke(() -> note(channels, "its listener has failed"))
                : publisher;
    }

    private void note(List<String> channels, String cause) {
        if (!stopping) {
            stopped.addAll(channels);
            exit.because("the channel %s has stopped: %s".formatted(String.join(", ", channels), cause));
        }
    }

    Set<String> names() {
        return new TreeSet<>(stopped);
    }

    /** A bean of its own, because SmallRye finds no decorator that has a qualifier. */
    @Liveness
    @ApplicationScoped
    static class Check implements HealthCheck {

        private final StoppedChannels channels;

        Check(StoppedChannels channels) {
            this.channels = channels;
        }

        @Override
        public HealthCheckResponse call() {
            var stopped = channels.names();
            return HealthCheckResponse.named("channels")
                    .withData("stopped", String.join(", ", stopped))
                    .status(stopped.isEmpty())
                    .build();
        }
    }
}
