package org.filmscore.service.band;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The thresholds between the bands of a score of 0..100. A score below both is NEGATIVE.
 *
 * @param mixedFrom lowest score that is MIXED, 1..99
 * @param positiveFrom lowest score that is POSITIVE, above mixedFrom and up to 100
 */
public record Bands(int mixedFrom, int positiveFrom) {

    private static final int HIGHEST_RATING = 10;

    public Bands {
        if (mixedFrom < 1 || positiveFrom <= mixedFrom || positiveFrom > 100) {
            throw new IllegalArgumentException(
                    "Bands need 1 <= mixedFrom < positiveFrom <= 100, but mixedFrom is %d and positiveFrom is %d"
                            .formatted(mixedFrom, positiveFrom));
        }
    }

    /** @param score 0..100 */
    public Band of(int score) {
        if (score >= positiveFrom) {
            return Band.POSITIVE;
        }
        return score >= mixedFrom ? Band.MIXED : Band.NEGATIVE;
    }

    /** Judges a user rating of 0..10 by ten times its value. */
    public Band ofRating(int rating) {
        return of(10 * rating);
    }

    /** The user ratings that belong to one of these bands. */
    public List<Integer> ratingsIn(Collection<Band> bands) {
        return IntStream.rangeClosed(0, HIGHEST_RATING)
                .filter(rating -> bands.contains(ofRating(rating)))
                .boxed()
                .toList();
    }

    public int lowest(Band band) {
        return switch (band) {
            case POSITIVE -> positiveFrom;
            case MIXED -> mixedFrom;
            case NEGATIVE -> 0;
        };
    }

    public int highest(Band band) {
        return switch (band) {
            case POSITIVE -> 100;
            case MIXED -> positiveFrom - 1;
            case NEGATIVE -> mixedFrom - 1;
        };
    }
}
