package org.filmscore.scoring.rule;

import org.filmscore.service.band.Distribution;
import org.filmscore.service.band.Histogram;

/**
 * The user score of a film.
 *
 * @param ratings all ratings
 * @param reviews the ratings with a text
 * @param ratingDistribution the distribution of all ratings
 * @param reviewDistribution the distribution of ratings with a text
 */
public record UserScore(
        ShownValue value,
        Histogram ratings,
        Histogram reviews,
        Distribution ratingDistribution,
        Distribution reviewDistribution) {

    /**
     * @param ratings all ratings
     * @param reviews the ratings with a text
     */
    public static UserScore of(Histogram ratings, Histogram reviews, ScoringRules rules) {
        if (!reviews.isPartOf(ratings)) {
            throw new IllegalArgumentException("reviews are ratings too: %s of %s".formatted(reviews, ratings));
        }
        var missing = rules.userQuorum() - ratings.count();
        var value = missing > 0 ? new ShownValue.Tbd(missing) : rules.valueOf(tenths(ratings));
        var bands = rules.bands();
        return new UserScore(value, ratings, reviews, ratings.distribution(bands), reviews.distribution(bands));
    }

    public long ratingCount() {
        return ratingDistribution.count();
    }

    public long reviewCount() {
        return reviewDistribution.count();
    }

    private static int tenths(Histogram ratings) {
        return Mean.of(Math.multiplyExact(10, ratings.sum()), ratings.count());
    }
}
