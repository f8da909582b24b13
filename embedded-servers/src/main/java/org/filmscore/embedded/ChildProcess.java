package org.filmscore.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A process of its own with a log, which can be stopped, killed and started again. It does not outlive the process that has
 * started it, and Ctrl-C in a terminal does not reach it.
 */
public abstract class ChildProcess implements AutoCloseable {

    private static final long CHECK_INTERVAL_MILLIS = 100;
    private static final long START_LIMIT_SECONDS = 180;
    private static final long GRACE_SECONDS = 20;

    private final String name;
    private final Path log;
    private Process process;

    protected ChildProcess(String name, Path log) {
        this.name = name;
        this.log = log.toAbsolutePath().normalize();
    }

    /** The program to run. Prepares the data that it needs. */
    protected abstract ProcessBuilder program();

    protected abstract boolean isReady() throws InterruptedException;

    /** The signal on which the program ends in order. */
    protected String endSignal() {
        return "TERM";
    }

    /** Returns at once; see {@link #awaitReady()}. The first start begins a new log. */
    public final synchronized void launch() {
        if (isAlive()) {
            return;
        }
        var program = program();
        program.command(new ArrayList<>(program.command())).command().addAll(0, Signals.OWN_SESSION);
        try {
            Files.createDirectories(log.getParent());
            var output = hasRun() ? Redirect.appendTo(log.toFile()) : Redirect.to(log.toFile());
            process = program.redirectErrorStream(true).redirectOutput(output).start();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be started", e);
        }
        OrphanGuard.add(process, endSignal());
    }

    /**
     * Returns when the process is ready.
     *
     * @throws NotReady if it ends before that, or is not ready after three minutes
     */
    public ChildProcess awaitReady() throws InterruptedException {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_LIMIT_SECONDS);
        var awaited = current();
        while (!isReady()) {
            if (awaited.waitFor(CHECK_INTERVAL_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new NotReady(name + " ended while starting (exit code " + awaited.exitValue() + ")", log);
            }
            if (System.nanoTime() > end) {
                throw new NotReady(name + " is not ready after " + START_LIMIT_SECONDS + " s", log);
            }
        }
        return this;
    }

    /** {@link #launch()}, and {@link #awaitReady()}. */
    protected final void launchAndAwait() {
        try {
            launch();
            awaitReady();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedServerFailure("Interrupted while starting " + name, e);
        }
    }

    /** Stops the process; it may complete what it does for some seconds. Does nothing if it does not run. */
    public void stop() {
        if (isAlive()) {
            end(current().toHandle());
        }
    }

    /** {@code kill -9} */
    public void kill() {
        current().destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        stop();
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

    public String name() {
        return name;
    }

    public Path log() {
        return log;
    }

    /** Makes no new data in the place of data that have vanished. */
    final void requireFirstStart(Path directory) {
        if (hasRun()) {
            throw new DataVanished(name, directory);
        }
    }

    private synchronized boolean hasRun() {
        return process != null;
    }

    final void end(ProcessHandle ending) {
        Signals.send(endSignal(), ending);
        ending.onExit()
                .completeOnTimeout(null, GRACE_SECONDS, TimeUnit.SECONDS)
                .thenRun(ending::destroyForcibly)
                .join();
        ending.onExit().join();
    }

    private synchronized Process current() {
        if (process == null) {
            throw new IllegalStateException(name + " has not been started");
        }
        return process;
    }
}
