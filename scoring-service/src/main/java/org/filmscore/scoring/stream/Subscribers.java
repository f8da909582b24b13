package org.filmscore.scoring.stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** The subscribers of this replica. */
@ApplicationScoped
class Subscribers {

    private final Set<Subscriber> active = ConcurrentHashMap.newKeySet();
    private final Semaphore free;

    Subscribers(StreamSettings settings, MeterRegistry meters) {
        free = new Semaphore(settings.maxSubscribers());
        meters.gaugeCollectionSize("filmscore.stream.listeners", Tags.empty(), active);
    }

    /**
     * Opens a subscription.
     *
     * @return never completes; it is cancelled when the connection closes
     * @throws TooManySubscribers at the limit
     */
    Uni<Void> subscribe(Subscriber subscriber, ResumePoint from, String first) {
        if (!free.tryAcquire()) {
            throw new TooManySubscribers();
        }
        active.add(subscriber);
        subscriber.open(from, first);
        return Uni.createFrom().<Void>nothing().onCancellation().invoke(() -> leave(subscriber));
    }

    int size() {
        return active.size();
    }

    /** Notifies all subscribers of new changes. */
    void wake() {
        active.forEach(Subscriber::wake);
    }

    /** Ends all subscriptions. Clients may reconnect. */
    void endAll() {
        active.forEach(subscriber -> subscriber.end(() -> leave(subscriber)));
    }

    /** The shutdown waits for requests, and subscriptions do not end by themselves. */
    void stop(@Observes ShutdownDelayInitiatedEvent stopping) {
        free.drainPermits();
        endAll();
    }

    private void leave(Subscriber subscriber) {
        subscriber.leave();
        if (active.remove(subscriber)) {
            free.release();
        }
    }

    /** The limit of subscribers is reached. */
    static class TooManySubscribers extends RuntimeException {

        TooManySubscribers() {
            super("This replica has its highest number of subscribers");
        }
    }
}
