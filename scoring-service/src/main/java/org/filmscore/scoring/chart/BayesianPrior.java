package org.filmscore.scoring.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.filmscore.scoring.rule.UserScore;

/**
 * The mean of all ratings, which counts for every film like m ratings of its own. So a few high ratings do not
 * outrank many (the Bayesian average v/(v+m)·R + m/(v+m)·C).
 *
 * @param meanTenths C: the mean of all ratings of all films, in tenths, 0..100
 * @param weight m: the number of ratings that it counts like, 0 or more
 */
record BayesianPrior(long meanTenths, long weight) {

    private static final int DECIMALS = 4;
    private static final int TENTHS = 10;

    BayesianPrior {
        if (meanTenths < 0 || meanTenths > 100 || weight < 0) {
            throw new IllegalArgumentException("a mean is 0..100 tenths and weighs 0 or more ratings, not %d and %d"
                    .formatted(meanTenths, weight));
        }
    }

    /** @param ratings the number of ratings; without any, the mean is 0 */
    static BayesianPrior of(long ratings, long sum, long weight) {
        return new BayesianPrior(
                ratings == 0
                        ? 0
                        : BigDecimal.valueOf(Math.multiplyExact(sum, TENTHS))
                                .divide(BigDecimal.valueOf(ratings), 0, RoundingMode.HALF_UP)
                                .longValueExact(),
                weight);
    }

    /**
     * The Bayesian average of a film, 0..10 in ten-thousandths, rounded half up.
     *
     * @param users a user score of at least one rating
     */
    long average(UserScore users) {
        var sum = Math.addExact(
                Math.multiplyExact(users.ratings().sum(), TENTHS), Math.multiplyExact(weight, meanTenths));
        return BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(users.ratingCount() + weight), DECIMALS - 1, RoundingMode.HALF_UP)
                .movePointRight(DECIMALS - 1)
                .longValueExact();
    }
}
