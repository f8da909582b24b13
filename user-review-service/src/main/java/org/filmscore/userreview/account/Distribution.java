package org.filmscore.userreview.account;

import java.util.List;
import java.util.stream.IntStream;

/** How many ratings are in each band. The percentages add up to 100, or to 0 without ratings. */
record Distribution(long positive, long mixed, long negative) {

    private static final long PERCENT = 100;

    /** By the largest remainder, best band first; of equal remainders the better band is rounded up first. */
    List<Integer> percentages() {
        var counts = List.of(positive, mixed, negative);
        var all = positive + mixed + negative;
        if (all == 0) {
            return List.of(0, 0, 0);
        }
        var left = PERCENT
                - counts.stream().mapToLong(count -> PERCENT * count / all).sum();
        var roundedUp = IntStream.range(0, counts.size())
                .boxed()
                .sorted((a, b) -> Long.compare(PERCENT * counts.get(b) % all, PERCENT * counts.get(a) % all))
                .limit(left)
                .toList();
        return IntStream.range(0, counts.size())
                .map(band -> (int) (PERCENT * counts.get(band) / all) + (roundedUp.contains(band) ? 1 : 0))
                .boxed()
                .toList();
    }
}
