package org.filmscore.stack.up;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.filmscore.stack.process.LogTail;
import org.filmscore.stack.process.NotReady;
import org.filmscore.stack.process.ServiceProcess;

/**
 * Restarts a service that ends by itself. If a service ends soon after each of several starts, the supervisor gives up, and
 * the whole stack stops.
 */
final class Supervisor {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int ATTEMPTS = 3;
    /** Ctrl-C reaches the services and the stack together. The supervisor waits for its own signal before it restarts one. */
    private static final long MILLIS_UNTIL_OWN_SIGNAL = 700;

    private final Consumer<String> progress;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final CompletableFuture<String> failure = new CompletableFuture<>();
    private final ThreadFactory threads = Thread.ofPlatform().daemon().factory();

    Supervisor(Consumer<String> progress) {
        this.progress = progress;
    }

    void watch(ServiceProcess service) {
        threads.newThread(() -> keepAlive(service)).start();
    }

    /** From now on services may end without a restart. */
    synchronized void stop() {
        stopping.countDown();
    }

    boolean isStopping() {
        return stopping.getCount() == 0;
    }

    /** Waits until the supervisor gives up on a service; returns why. */
    String awaitFailure() {
        return failure.join();
    }

    private void keepAlive(ServiceProcess service) {
        var attempts = ATTEMPTS;
        while (attempts > 0) {
            var start = System.nanoTime();
            var exitCode = service.end().join();
            if (isStoppingSoon()) {
                return;
            }
            attempts = System.nanoTime() - start > SOON.toNanos() ? ATTEMPTS : attempts - 1;
            progress.accept("%s has ended unexpectedly (exit code %d) and is restarted. The end of its log:%n%s"
                    .formatted(service.name(), exitCode, LogTail.of(service.log())));
            startAgain(service);
        }
        failure.complete(service.name() + " keeps ending. The end of its log, " + service.log() + ":"
                + System.lineSeparator() + LogTail.of(service.log()));
    }

    private void startAgain(ServiceProcess service) {
        try {
            start(service);
            service.awaitReady();
            progress.accept(service.name() + " is ready again");
        } catch (NotReady e) {
            // The next round sees its end, if it ends.
            progress.accept(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void start(ServiceProcess service) {
        if (!isStopping()) {
            service.start();
        }
    }

    private boolean isStoppingSoon() {
        try {
            return stopping.await(MILLIS_UNTIL_OWN_SIGNAL, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
