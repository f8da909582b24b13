package org.filmscore.system;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does several things in the same instant. */
public final class AtOnce {

    private AtOnce() {}

    public static <T> List<T> all(List<Callable<T>> calls) throws InterruptedException, ExecutionException {
        var start = new CyclicBarrier(calls.size());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var pending = new ArrayList<Future<T>>();
            for (var call : calls) {
                pending.add(threads.submit(() -> {
                    start.await();
                    return call.call();
                }));
            }
            var done = new ArrayList<T>();
            for (var result : pending) {
                done.add(result.get());
            }
            return done;
        }
    }
}
