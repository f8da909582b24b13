package org.filmscore.stack.load;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.BiConsumer;

/**
 * Runs the work of many rows beside each other and hands their outcomes on in the order of the file. Both the rows at work and the
 * outcomes that wait for an earlier one are bounded, so that a file of any length needs the same memory.
 */
final class InFlight implements AutoCloseable {

    private static final int OUTCOMES_HELD = 1024;

    private record Underway(Row row, Future<Outcome> outcome) {}

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Deque<Underway> underway = new ArrayDeque<>();
    private final Semaphore free;
    private final BiConsumer<Row, Outcome> settled;

    InFlight(int atOnce, BiConsumer<Row, Outcome> settled) {
        this.free = new Semaphore(atOnce);
        this.settled = settled;
    }

    void begin(Row row, Callable<Outcome> work) throws InterruptedException {
        free.acquire();
        underway.add(new Underway(row, threads.submit(() -> run(work))));
        settle(OUTCOMES_HELD);
    }

    void finish() throws InterruptedException {
        settle(0);
    }

    private Outcome run(Callable<Outcome> work) throws Exception {
        try {
            return work.call();
        } catch (Refusal refusal) {
            return refusal.outcome();
        } finally {
            free.release();
        }
    }

    private void settle(int held) throws InterruptedException {
        while (!underway.isEmpty()
                && (underway.size() > held || underway.peek().outcome().isDone())) {
            var first = underway.remove();
            settled.accept(first.row(), outcomeOf(first.outcome()));
        }
    }

    private static Outcome outcomeOf(Future<Outcome> work) throws InterruptedException {
        try {
            return work.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof LoadStopped stopped) {
                throw stopped;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Where the load was stopped, what is still under way is stopped as well. */
    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }
}
