package org.filmscore.scoring.rule;

/**
 * Where the bands of a score of 0..100 begin. What is below both thresholds is negative.
 *
 * @param positiveFrom the lowest positive score
 * @param mixedFrom the lowest mixed score
 */
record Bands(int positiveFrom, int mixedFrom) {
    Bands {
        if (mixedFrom < 1 || mixedFrom >= positiveFrom || positiveFrom > 100) {
            throw new IllegalArgumentException("bands begin at 1..100, mixed before positive, not at %d and %d"
                    .formatted(mixedFrom, positiveFrom));
        }
    }

    Band of(int score) {
        if (score >= positiveFrom) {
            return Band.POSITIVE;
        }
        return score >= mixedFrom ? Band.MIXED : Band.NEGATIVE;
    }

    /** Judges a user rating of 0..10 by ten times its value. */
    Band ofRating(int rating) {
        return of(10 * rating);
    }
}
