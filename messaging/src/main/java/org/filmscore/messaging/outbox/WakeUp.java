package org.filmscore.messaging.outbox;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the relay: when it is rung, and once per sweep for what other processes have committed. */
class WakeUp {

    private final Semaphore rings = new Semaphore(0);
    private final Duration sweep;

    WakeUp(Duration sweep) {
        this.sweep = sweep;
    }

    void ring() {
        rings.release();
    }

    /** Returns when rung or when it is time to sweep; false means that the thread was interrupted. */
    boolean awaitRing() {
        try {
            rings.tryAcquire(sweep.toMillis(), TimeUnit.MILLISECONDS);
            rings.drainPermits();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
