package org.filmscore.system.pages;

import static org.filmscore.system.Convergence.patiently;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Creates, changes and deletes rows without a pause while a test reads. */
final class Churn implements AutoCloseable {

    private final Rows rows;
    private final AtomicInteger rounds = new AtomicInteger();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final Thread thread;
    private volatile boolean ended;

    /** @param restless rows to change again and again */
    Churn(Rows rows, Iterable<Rows.Row> restless) {
        this.rows = rows;
        thread = Thread.ofVirtual().name("churn").start(() -> {
            try {
                churn(restless);
            } catch (RuntimeException | Error e) {
                failure.set(e);
            }
        });
    }

    int rounds() {
        return rounds.get();
    }

    void awaitRounds(int more) {
        var until = rounds.get() + more;
        patiently("rows are created and deleted").until(() -> rounds.get() >= until || failure.get() != null);
    }

    @Override
    public void close() {
        ended = true;
        patiently("the last change is made").until(() -> !thread.isAlive());
        if (failure.get() != null) {
            throw new AssertionError("A row could not be changed", failure.get());
        }
    }

    private void churn(Iterable<Rows.Row> restless) {
        while (!ended) {
            for (var row : restless) {
                rows.change(row);
                var fresh = rows.make();
                rows.delete(fresh);
                rounds.incrementAndGet();
                if (ended) {
                    return;
                }
            }
        }
    }
}
