package org.filmscore.scoring.rule;

/** A mean of whole numbers, exact until it is rounded half up. A sum that exceeds a long is refused. */
final class Mean {
    private Mean() {}

    static int of(long sum, long weight) {
        var rounded = Math.addExact(Math.multiplyExact(2L, sum), weight) / Math.multiplyExact(2L, weight);
        return Math.toIntExact(rounded);
    }
}
