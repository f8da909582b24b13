package org.filmscore.messaging.outbox;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the relay: after a commit in this process, and once per sweep for the commits of other processes. */
class WakeUp {

    private final Semaphore signals = new Semaphore(0);
    private final Duration sweep;

    WakeUp(Duration sweep) {
        this.sweep = sweep;
    }

    void signal() {
        signals.release();
    }

    /** Returns after a signal or when the next sweep is due; false where the thread was interrupted. */
    boolean await() {
        try {
            signals.tryAcquire(sweep.toMillis(), TimeUnit.MILLISECONDS);
            signals.drainPermits();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
