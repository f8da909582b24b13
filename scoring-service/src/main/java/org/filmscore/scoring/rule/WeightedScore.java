package org.filmscore.scoring.rule;

/**
 * One scored critic review.
 *
 * @param score 0..100
 */
public record WeightedScore(int score, Weight publicationWeight, Weight criticWeight) {
    public WeightedScore {
        if (score < 0 || score > 100) {
            throw new IllegalArgumentException("a score is 0..100, not " + score);
        }
    }

    /** In ten-thousandths: 10,000 is a weight of 1. */
    public long weight() {
        return (long) publicationWeight.hundredths() * criticWeight.hundredths();
    }

    /** A review without weight is listed, not counted. */
    public boolean counts() {
        return weight() > 0;
    }
}
