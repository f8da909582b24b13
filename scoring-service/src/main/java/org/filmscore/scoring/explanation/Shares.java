package org.filmscore.scoring.explanation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Splits a hundred percent by weights, so that the parts add up to 100.00 exactly. */
final class Shares {

    private static final long HUNDREDTHS = 10_000;

    private Shares() {}

    /**
     * Rounds by the largest remainder. The first wins ties.
     *
     * @param weights each more than 0
     * @return percent with two decimals, in the same order
     */
    static List<BigDecimal> of(List<Long> weights) {
        var total = weights.stream().reduce(0L, Math::addExact);
        var left = HUNDREDTHS
                - weights.stream().mapToLong(weight -> floor(weight, total)).sum();
        var roundedUp = IntStream.range(0, weights.size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> remainder(weights.get(i), total))
                        .reversed())
                .limit(left)
                .toList();
        return IntStream.range(0, weights.size())
                .mapToObj(i -> floor(weights.get(i), total) + (roundedUp.contains(i) ? 1 : 0))
                .map(hundredths -> BigDecimal.valueOf(hundredths, 2))
                .toList();
    }

    private static long floor(long weight, long total) {
        return Math.multiplyExact(HUNDREDTHS, weight) / total;
    }

    private static long remainder(long weight, long total) {
        return Math.multiplyExact(HUNDREDTHS, weight) % total;
    }
}
