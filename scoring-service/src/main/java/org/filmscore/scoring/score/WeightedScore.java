package org.filmscore.scoring.score;

/**
 * One scored critic review.
 *
 * @param score 0..100
 */
record WeightedScore(int score, Weight publicationWeight, Weight criticWeight) {
    WeightedScore {
        if (score < 0 || score > 100) {
            throw new IllegalArgumentException("a score is 0..100, not " + score);
        }
    }

    /** In ten-thousandths: 10,000 is a weight of 1. */
    long weight() {
        return (long) publicationWeight.hundredths() * criticWeight.hundredths();
    }

    /** A review without weight is listed, not counted. */
    boolean counts() {
        return weight() > 0;
    }
}
