package org.filmscore.scoring.score;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.scoring.rule.ShownValue;
import org.filmscore.scoring.rule.UserScore;
import org.filmscore.service.band.Band;
import org.filmscore.service.band.DistributionView;

/** The user score of a film. */
@Schema(
        description = "The user score of a film, from user ratings.",
        requiredProperties = {"status", "max", "ratingCount", "reviewCount", "neededCount", "ratings", "reviews"})
public record UserScoreView(
        ScoreView.Status status,

        @Schema(
                description = "The mean, with one decimal; absent while TBD.",
                minimum = "0",
                maximum = "10",
                examples = "6.8")
        BigDecimal value,

        @Schema(description = "The highest possible value.", examples = "10")
        int max,

        @Schema(description = "The value in words; absent while TBD.", examples = "Generally favorable reviews")
        String label,

        @Schema(description = ScoreView.BAND_OF_VALUE, examples = "POSITIVE")
        Band band,

        @Schema(description = "The number of user ratings, with or without a text.", examples = "13")
        long ratingCount,

        @Schema(description = "The number of those with a text.", examples = "5")
        long reviewCount,

        @Schema(description = "The number of ratings that are missing for a value.", examples = "0")
        long neededCount,

        RatingsView ratings,
        ReviewsView reviews) {

    public static UserScoreView of(UserScore users) {
        var scored = users.value() instanceof ShownValue.Scored reached ? reached : null;
        return new UserScoreView(
                scored == null ? ScoreView.Status.TBD : ScoreView.Status.SCORED,
                scored == null ? null : scored.outOfTen(),
                10,
                scored == null ? null : scored.label(),
                scored == null ? null : scored.band(),
                users.ratingCount(),
                users.reviewCount(),
                users.value().neededCount(),
                new RatingsView(users.ratings().counts(), DistributionView.of(users.ratingDistribution())),
                new ReviewsView(DistributionView.of(users.reviewDistribution())));
    }

    /** All user ratings. */
    @Schema(description = "All user ratings.", requiredProperties = "distribution")
    record RatingsView(
            @Schema(
                    description = "The number of ratings of each value. The index is the value, 0..10.",
                    minItems = 11,
                    maxItems = 11,
                    examples = "[1, 0, 1, 0, 1, 0, 1, 2, 2, 3, 2]")
            List<Long> histogram,

            DistributionView distribution) {}

    /** The user ratings with a text. */
    @Schema(description = "The user ratings with a text.", requiredProperties = "distribution")
    record ReviewsView(DistributionView distribution) {}
}
