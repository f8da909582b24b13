package org.filmscore.scoring.rule;

/**
 * The thresholds of a must-see.
 *
 * @param from the lowest metascore, 0..100
 * @param scoredReviews the lowest number of scored reviews
 */
record MustSee(int from, int scoredReviews) {
    MustSee {
        if (from < 0 || from > 100 || scoredReviews < 0) {
            throw new IllegalArgumentException(
                    "must-see is a score of 0..100 from some reviews, not %d from %d".formatted(from, scoredReviews));
        }
    }

    boolean holdsFor(int metascore, long scoredCount) {
        return metascore >= from && scoredCount >= scoredReviews;
    }
}
