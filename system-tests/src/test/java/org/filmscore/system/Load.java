package org.filmscore.system;

import static org.filmscore.system.Convergence.patiently;

import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.filmscore.system.Figures.Grade;
import org.filmscore.system.Figures.Rating;

/** Concurrent writers that change their ratings and reviews of some films without a pause. */
final class Load implements AutoCloseable {

    static final int CHANGES = 720;

    private static final int WRITERS = 12;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final List<Writer> writers;
    private final List<Future<?>> writing;

    private Load(List<Writer> writers, List<Film> films) {
        this.writers = writers;
        this.writing = writers.stream()
                .<Future<?>>map(writer -> threads.submit(() -> write(writer, films)))
                .toList();
    }

    /** @param seed of what each of them writes */
    static Load on(List<Film> films, Filmscore filmscore, long seed) {
        var writers = IntStream.range(0, WRITERS)
                .mapToObj(number -> new Writer(filmscore.aUser(), filmscore.aPublication(), new Random(seed + number)))
                .toList();
        return new Load(writers, films);
    }

    /** Waits until so many changes are acknowledged. */
    void awaitChanges(int many) {
        patiently(many + " changes").until(() -> acknowledged.get() >= many);
    }

    int changes() {
        return acknowledged.get();
    }

    /** Waits until every change is acknowledged. */
    void finish() throws InterruptedException {
        for (var end : writing) {
            try {
                end.get();
            } catch (ExecutionException e) {
                throw new AssertionError("A writer failed", e.getCause());
            }
        }
    }

    /** The figures of all acknowledged changes. */
    Figures acknowledgedOf(Film film) {
        return Figures.computedFrom(
                writers.stream()
                        .<Grade>mapMulti(
                                (writer, grades) -> writer.gradeOf(film).ifPresent(grades))
                        .toList(),
                writers.stream()
                        .<Rating>mapMulti(
                                (writer, ratings) -> writer.ratingOf(film).ifPresent(ratings))
                        .toList());
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private void write(Writer writer, List<Film> films) {
        for (var change = 0; change < CHANGES / WRITERS; change++) {
            writer.changeSomething(films);
            acknowledged.incrementAndGet();
        }
    }
}
