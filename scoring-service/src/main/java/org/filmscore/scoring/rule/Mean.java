package org.filmscore.scoring.rule;

/** A mean of whole numbers, exact until it is rounded half up. Sums beyond a long are refused rather than wrong. */
final class Mean {
    private Mean() {}

    static int of(long sum, long weight) {
        var rounded = Math.addExact(Math.multiplyExact(2L, sum), weight) / Math.multiplyExact(2L, weight);
        return Math.toIntExact(rounded);
    }
}
