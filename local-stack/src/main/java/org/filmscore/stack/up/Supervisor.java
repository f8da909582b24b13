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
 * Starts a service again that has ended without being asked to. One that ends again and again, soon after each start, is
 * given up, and with it the whole stack: what is left would only look as if it worked.
 */
final class Supervisor {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int CHANCES = 3;
    /** Ctrl-C reaches the services at the same moment as the stack: their end is no news if ours follows. */
    private static final long MILLIS_TO_LEARN_OF_THE_END = 700;

    private final Consumer<String> progress;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final CompletableFuture<String> defeat = new CompletableFuture<>();
    private final ThreadFactory threads = Thread.ofPlatform().daemon().factory();

    Supervisor(Consumer<String> progress) {
        this.progress = progress;
    }

    void watch(ServiceProcess service) {
        threads.newThread(() -> keepAlive(service)).start();
    }

    /** From now on services may end. */
    synchronized void stop() {
        stopping.countDown();
    }

    boolean isStopping() {
        return stopping.getCount() == 0;
    }

    /** Waits until a service is given up. */
    String awaitDefeat() {
        return defeat.join();
    }

    private void keepAlive(ServiceProcess service) {
        var chances = CHANCES;
        while (chances > 0) {
            var start = System.nanoTime();
            var exitCode = service.end().join();
            if (learnsOfTheEnd()) {
                return;
            }
            chances = System.nanoTime() - start > SOON.toNanos() ? CHANCES : chances - 1;
            progress.accept("%s has ended unexpectedly (exit code %d); starting it again. The end of its log:%n%s"
                    .formatted(service.name(), exitCode, LogTail.of(service.log())));
            startAgain(service);
        }
        defeat.complete(service.name() + " keeps ending. The end of its log, " + service.log() + ":"
                + System.lineSeparator() + LogTail.of(service.log()));
    }

    private void startAgain(ServiceProcess service) {
        try {
            start(service);
            service.awaitReady();
            progress.accept(service.name() + " is ready again");
        } catch (NotReady e) {
            // Its end is seen by the next round, or it comes up yet.
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

    private boolean learnsOfTheEnd() {
        try {
            return stopping.await(MILLIS_TO_LEARN_OF_THE_END, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
