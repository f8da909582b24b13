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

/** One running copy of a service: a Java process with its settings in the environment and its output in a file. */
public final class ServiceProcess {

    private static final long LOOK_EVERY_MILLIS = 150;
    private static final long LONGEST_START_SECONDS = 180;

    private final String name;
    private final Launch launch;
    private final ChildRecords records;
    private Process process;

    /** What a service is started with. Its log is added to. */
    public record Launch(Path jar, int port, Map<String, String> environment, Path log) {}

    public ServiceProcess(String name, Launch launch, ChildRecords records) {
        this.name = name;
        this.launch = launch;
        this.records = records;
    }

    /** Lets the log begin with the next start. */
    public void forgetLog() {
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
     * Returns when the service says that it is ready.
     *
     * @throws NotReady if it ends before, or takes more than three minutes
     */
    public ServiceProcess awaitReady() throws InterruptedException {
        var readiness = new Readiness(address());
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_START_SECONDS);
        var waited = current();
        while (!readiness.isReached()) {
            if (waited.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new NotReady(name + " ended while starting (exit code " + waited.exitValue() + ")", log());
            }
            if (System.nanoTime() > end) {
                throw new NotReady(name + " is not ready after " + LONGEST_START_SECONDS + " s", log());
            }
        }
        return this;
    }

    /** Lets the service finish what it is doing. */
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
