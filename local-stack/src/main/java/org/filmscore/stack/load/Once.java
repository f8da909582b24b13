package org.filmscore.stack.load;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Something that many rows need and the first of them fetches; the others wait for it, and fail as it fails. */
final class Once<T> {

    private final FutureTask<T> task;

    Once(Callable<T> work) {
        task = new FutureTask<>(work);
    }

    T get() throws InterruptedException {
        task.run();
        try {
            return task.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException failure -> throw failure;
                case InterruptedException interrupted -> throw interrupted;
                case Throwable other -> throw new IllegalStateException(other);
            }
        }
    }
}
