package org.filmscore.service.band;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Splits a whole into shares that add up to it exactly. */
public final class LargestRemainder {

    private LargestRemainder() {}

    /**
     * Rounds up the shares with the largest remainders. The first wins ties.
     *
     * @param whole the sum of the shares
     * @param weights each 0 or more, and not all 0
     * @return the shares, in the same order
     */
    public static List<Long> split(long whole, List<Long> weights) {
        var total = weights.stream().reduce(0L, Math::addExact);
        var scaled = weights.stream()
                .map(weight -> Math.multiplyExact(whole, weight))
                .toList();
        var left = whole - scaled.stream().mapToLong(share -> share / total).sum();
        var roundedUp = IntStream.range(0, weights.size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> scaled.get(i) % total)
                        .reversed())
                .limit(left)
                .toList();
        return IntStream.range(0, weights.size())
                .mapToObj(i -> scaled.get(i) / total + (roundedUp.contains(i) ? 1 : 0))
                .toList();
    }
}
