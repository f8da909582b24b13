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

/** All who listen to this replica. */
@ApplicationScoped
class Subscribers {

    private final Set<Subscriber> taken = ConcurrentHashMap.newKeySet();
    private final Semaphore free;

    Subscribers(StreamSettings settings, MeterRegistry meters) {
        free = new Semaphore(settings.listeners());
        meters.gaugeCollectionSize("filmscore.stream.listeners", Tags.empty(), taken);
    }

    /**
     * Lets somebody listen.
     *
     * @return never comes to an end; to be cancelled when the connection is gone
     * @throws TooManySubscribers where as many listen as may
     */
    Uni<Void> seat(Subscriber seat, ResumePoint from, String first) {
        if (!free.tryAcquire()) {
            throw new TooManySubscribers();
        }
        taken.add(seat);
        seat.open(from, first);
        return Uni.createFrom().<Void>nothing().onCancellation().invoke(() -> leave(seat));
    }

    int size() {
        return taken.size();
    }

    /** There is something new. */
    void wake() {
        taken.forEach(Subscriber::wake);
    }

    /** Everybody has to come back, if they want to. */
    void dismiss() {
        taken.forEach(seat -> seat.end(() -> leave(seat)));
    }

    /** Requests that never end would be waited for. */
    void stop(@Observes ShutdownDelayInitiatedEvent stopping) {
        free.drainPermits();
        dismiss();
    }

    private void leave(Subscriber seat) {
        seat.leave();
        if (taken.remove(seat)) {
            free.release();
        }
    }
}
