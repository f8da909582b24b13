package org.filmscore.userreview.account;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.filmscore.service.band.Histogram;

/**
 * Statistics of the reviews of a user that readers see.
 *
 * @param ratings with a text or without
 * @param reviews only those with a text
 * @param helpfulVotes on all of them
 */
record UserStatistics(Histogram ratings, Histogram reviews, long helpfulVotes) {

    /** The mean of the ratings, rounded half up to one decimal; null without ratings. */
    BigDecimal meanRating() {
        return ratings.count() == 0
                ? null
                : BigDecimal.valueOf(ratings.sum())
                        .divide(BigDecimal.valueOf(ratings.count()), 1, RoundingMode.HALF_UP);
    }
}
