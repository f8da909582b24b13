package org.filmscore.stack.up;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.filmscore.embedded.ChildProcess;
import org.filmscore.embedded.DataVanished;
import org.filmscore.embedded.EmbeddedServerFailure;
import org.filmscore.embedded.NotReady;

/**
 * Restarts a server or a service that ends by itself: at once, and after growing pauses if it keeps ending. It gives up when
 * the data have vanished, because a restart would begin with none.
 */
final class Supervisor {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final long FULL_DISK_BYTES = 1 << 20;
    /** Ctrl-C may reach all processes together. The supervisor waits for its own signal before it restarts one. */
    private static final Duration OWN_SIGNAL = Duration.ofMillis(700);

    private final Consumer<String> progress;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final CompletableFuture<String> failure = new CompletableFuture<>();

    Supervisor(Consumer<String> progress) {
        this.progress = progress;
    }

    void watch(ChildProcess process) {
        Thread.ofPlatform().daemon().name("watch " + process.name()).start(() -> keepAlive(process));
    }

    /** From now on processes may end without a restart. */
    synchronized void stop() {
        stopping.countDown();
    }

    boolean isStopping() {
        return stopping.getCount() == 0;
    }

    /** Waits until the stack cannot go on; returns why. */
    String awaitFailure(Path data) throws InterruptedException, ExecutionException {
        while (Files.isDirectory(data)) {
            try {
                return failure.get(1, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                // The loop looks for the directory again.
            }
        }
        return "The data directory has vanished: " + data;
    }

    private void keepAlive(ChildProcess process) {
        var pause = Duration.ZERO;
        while (true) {
            var start = System.nanoTime();
            var exitCode = process.end().join();
            if (isStoppingWithin(OWN_SIGNAL)) {
                return;
            }
            pause = System.nanoTime() - start > SOON.toNanos() ? Duration.ZERO : pause;
            progress.accept("%s has ended unexpectedly (exit code %d) and is restarted %s.%s The end of its log:%n%s"
                    .formatted(
                            process.name(),
                            exitCode,
                            pause.isZero() ? "at once" : "in " + pause.toSeconds() + " s",
                            isDiskFull(process.log()) ? " Its disk is full." : "",
                            NotReady.endOf(process.log())));
            if (isStoppingWithin(pause)) {
                return;
            }
            pause = longer(pause);
            startAgain(process);
        }
    }

    private void startAgain(ChildProcess process) {
        try {
            launch(process);
            process.awaitReady();
            progress.accept(process.name() + " is ready again");
        } catch (NotReady e) {
            // The next round sees its end, if it ends.
        } catch (DataVanished e) {
            failure.complete(e.getMessage());
        } catch (EmbeddedServerFailure e) {
            progress.accept(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void launch(ChildProcess process) {
        if (!isStopping()) {
            process.launch();
        }
    }

    private static Duration longer(Duration pause) {
        var doubled = pause.isZero() ? FIRST_PAUSE : pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    private static boolean isDiskFull(Path log) {
        return Files.exists(log) && log.toFile().getUsableSpace() < FULL_DISK_BYTES;
    }

    private boolean isStoppingWithin(Duration time) {
        try {
            return stopping.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
