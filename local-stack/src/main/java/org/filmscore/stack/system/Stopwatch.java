package org.filmscore.stack.system;

import java.time.Duration;

/** How long something has taken, for a line of progress. */
final class Stopwatch {

    private final long start = System.nanoTime();

    /** {@code " (2.1 s)"} */
    @Override
    public String toString() {
        return " (%.1f s)".formatted(Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0);
    }
}
