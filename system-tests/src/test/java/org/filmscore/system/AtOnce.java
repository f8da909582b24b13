package org.filmscore.system;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Runs several calls concurrently. */
public final class AtOnce {

    private AtOnce() {}

    /** Starts all calls at the same instant. */
    public static <T> List<T> all(List<Callable<T>> calls) throws InterruptedException, ExecutionException {
        var start = new CyclicBarrier(calls.size());
        return results(
                Executors.newVirtualThreadPerTaskExecutor(),
                calls.stream()
                        .<Callable<T>>map(call -> () -> {
                            start.await();
                            return call.call();
                        })
                        .toList());
    }

    /** Runs the calls in order on a number of threads. */
    public static <T> List<T> inTurn(int threads, List<Callable<T>> calls)
            throws InterruptedException, ExecutionException {
        return results(Executors.newFixedThreadPool(threads), calls);
    }

    private static <T> List<T> results(ExecutorService executor, List<Callable<T>> calls)
            throws InterruptedException, ExecutionException {
        try (executor) {
            var results = new ArrayList<T>();
            for (var done : executor.invokeAll(calls)) {
                results.add(done.get());
            }
            return results;
        }
    }
}
