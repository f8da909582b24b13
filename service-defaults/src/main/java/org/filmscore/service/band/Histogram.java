package org.filmscore.service.band;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The number of ratings of each value 0..10.
 *
 * @param counts eleven, none below zero; the index is the rating
 */
public record Histogram(List<Long> counts) {
    public static final int HIGHEST_RATING = 10;

    public Histogram {
        counts = List.copyOf(counts);
        if (counts.size() != HIGHEST_RATING + 1 || counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("a histogram has eleven counts, none below zero, not " + counts);
        }
    }

    public static Histogram of(long... counts) {
        return new Histogram(LongStream.of(counts).boxed().toList());
    }

    public long count() {
        return counts.stream().reduce(0L, Math::addExact);
    }

    /** The sum of all ratings. */
    public long sum() {
        return IntStream.rangeClosed(0, HIGHEST_RATING)
                .mapToLong(rating -> Math.multiplyExact(rating, counts.get(rating)))
                .reduce(0L, Math::addExact);
    }

    public Distribution distribution(Bands bands) {
        return Distribution.of(band -> countIn(band, bands));
    }

    /** Whether each of its counts is part of the same count of the other. */
    public boolean isPartOf(Histogram other) {
        return IntStream.rangeClosed(0, HIGHEST_RATING)
                .allMatch(rating -> counts.get(rating) <= other.counts.get(rating));
    }

    private long countIn(Band band, Bands bands) {
        return IntStream.rangeClosed(0, HIGHEST_RATING)
                .filter(rating -> bands.ofRating(rating) == band)
                .mapToLong(counts::get)
                .sum();
    }
}
