package org.filmscore.userreview.account;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.filmscore.service.band.Band;
import org.filmscore.service.band.Bands;

/**
 * The ratings of a user, counted by value.
 *
 * @param counts of the ratings 0, 1, .. 10
 */
record Tally(List<Long> counts) {

    private static final int HIGHEST_RATING = 10;

    Tally {
        if (counts.size() != HIGHEST_RATING + 1 || counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("a count of each rating of 0..10: " + counts);
        }
    }

    /** @param countOf by rating; a rating that is missing counts 0 */
    static Tally of(Map<Integer, Long> countOf) {
        return new Tally(IntStream.rangeClosed(0, HIGHEST_RATING)
                .mapToObj(rating -> countOf.getOrDefault(rating, 0L))
                .toList());
    }

    long count() {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    /** Rounded half up to one decimal; null without ratings. */
    BigDecimal mean() {
        if (count() == 0) {
            return null;
        }
        var sum = IntStream.rangeClosed(0, HIGHEST_RATING)
                .mapToLong(rating -> rating * counts.get(rating))
                .sum();
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(count()), 1, RoundingMode.HALF_UP);
    }

    Distribution by(Bands bands) {
        return new Distribution(of(Band.POSITIVE, bands), of(Band.MIXED, bands), of(Band.NEGATIVE, bands));
    }

    private long of(Band band, Bands bands) {
        return bands.ratingsIn(List.of(band)).stream().mapToLong(counts::get).sum();
    }
}
