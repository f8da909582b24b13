package org.filmscore.stack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One replica of a service: a Java process with its settings in the environment and its output in a file. */
public final class ServiceProcess {

    private static final long CHECK_INTERVAL_MILLIS = 150;
    private static final long START_LIMIT_SECONDS = 180;

    private final String name;
    private final Launch launch;
    private final ChildRecords records;
    private Process process;

    /** The parameters of a start. The output is appended to the log. */
    public record Launch(Path jar, int port, Map<String, String> environment, Path log) {}

    public ServiceProcess(String name, Launch launch, ChildRecords records) {
        this.name = name;
        this.launch = launch;
        this.records = records;
    }

    /** Deletes the log. */
    public void deleteLog() {
        try {
            Files.deleteIfExists(launch.log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns at once; see {@link #awaitReady()}. */
    public synchronized ServiceProcess start() {
        if (isAlive()) {
            return this;
        }
        try {
            Files.createDirectories(launch.log().getParent());
            var builder = new ProcessBuilder(JavaCommand.running(launch.jar()));
            builder.environment().putAll(launch.environment());
            builder.redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(launch.log().toFile()));
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be started", e);
        }
        var handle = process.toHandle();
        records.add(name, handle);
        handle.onExit().thenRun(() -> records.remove(handle));
        return this;
    }

    /**
     * Returns when the service is ready.
     *
     * @throws NotReady if it ends before that, or is not ready after three minutes
     */
    public ServiceProcess awaitReady() throws InterruptedException {
        var readiness = new Readiness(address());
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_LIMIT_SECONDS);
        var waited = current();
        while (!readiness.isReady()) {
            if (waited.waitFor(CHECK_INTERVAL_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new NotReady(name + " ended while starting (exit code " + waited.exitValue() + ")", log());
            }
            if (System.nanoTime() > end) {
                throw new NotReady(name + " is not ready after " + START_LIMIT_SECONDS + " s", log());
            }
        }
        return this;
    }

    /** Stops the service; it may complete what it does. */
    public void stop() {
        Shutdown.of(current().toHandle());
    }

    /** {@code kill -9} */
    public void kill() {
        current().destroyForcibly().onExit().join();
    }

    public synchronized boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** Completes with the exit code of the process that runs now. */
    public CompletableFuture<Integer> end() {
        return current().onExit().thenApply(Process::exitValue);
    }

    public long pid() {
        return current().pid();
    }

    /** {@code http://localhost:8081} */
    public URI address() {
        return URI.create("http://localhost:" + launch.port());
    }

    public Path log() {
        return launch.log();
    }

    public String name() {
        return name;
    }

    private synchronized Process current() {
        if (process == null) {
            throw new IllegalStateException(name + " has not been started");
        }
        return process;
    }
}
