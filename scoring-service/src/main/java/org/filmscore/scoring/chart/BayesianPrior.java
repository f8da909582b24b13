package org.filmscore.scoring.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.filmscore.scoring.rule.UserScore;

/**
 * What users make of films in general. It counts for every film like so many ratings of its own, so that three enthusiasts do
 * not outdo three thousand (the Bayesian mean v/(v+m)·R + m/(v+m)·C).
 *
 * @param meanTenths C: the mean of all ratings of all films, in tenths, 0..100
 * @param weight m: as how many ratings it counts, 0 or more
 */
public record BayesianPrior(long meanTenths, long weight) {

    private static final int DECIMALS = 4;
    private static final int TENTHS = 10;

    public BayesianPrior {
        if (meanTenths < 0 || meanTenths > 100 || weight < 0) {
            throw new IllegalArgumentException("a mean is 0..100 tenths and weighs 0 or more ratings, not %d and %d"
                    .formatted(meanTenths, weight));
        }
    }

    /** Of so many ratings with this sum; 0 where there are none. */
    public static BayesianPrior of(long ratings, long sum, long weight) {
        return new BayesianPrior(
                ratings == 0
                        ? 0
                        : BigDecimal.valueOf(Math.multiplyExact(sum, TENTHS))
                                .divide(BigDecimal.valueOf(ratings), 0, RoundingMode.HALF_UP)
                                .longValueExact(),
                weight);
    }

    /**
     * The mean of a film's ratings with this opinion weighed in, 0..10 in ten-thousandths, rounded half up.
     *
     * @param users of one rating at least
     */
    long weighedIn(UserScore users) {
        var sum = Math.addExact(
                Math.multiplyExact(users.ratings().sum(), TENTHS), Math.multiplyExact(weight, meanTenths));
        return BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(users.ratingCount() + weight), DECIMALS - 1, RoundingMode.HALF_UP)
                .movePointRight(DECIMALS - 1)
                .longValueExact();
    }
}
