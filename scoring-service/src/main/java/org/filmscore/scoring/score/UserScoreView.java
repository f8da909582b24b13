package org.filmscore.scoring.score;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.scoring.rule.ShownValue;
import org.filmscore.scoring.rule.UserScore;
import org.filmscore.service.band.Band;

/** What viewers make of the film. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description = "What viewers make of a film.",
        requiredProperties = {"status", "max", "ratingCount", "reviewCount", "neededCount", "ratings", "reviews"})
public record UserScoreView(
        ScoreView.Status status,

        @Schema(
                description = "The mean, with one decimal; absent while TBD.",
                minimum = "0",
                maximum = "10",
                examples = "6.8")
        BigDecimal value,

        @Schema(description = "The best there can be.", examples = "10")
        int max,

        @Schema(description = "The value in words; absent while TBD.", examples = "Generally favorable reviews")
        String label,

        @Schema(description = ScoreView.BAND_OF_VALUE, examples = "POSITIVE")
        Band band,

        @Schema(description = "User ratings, with a text or without.", examples = "13")
        long ratingCount,

        @Schema(description = "Those of them that carry a text.", examples = "5")
        long reviewCount,

        @Schema(description = "How many more ratings are needed before there is a value.", examples = "0")
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
                    description = "How many gave each rating; the index is the rating, 0..10.",
                    minItems = 11,
                    maxItems = 11,
                    examples = "[1, 0, 1, 0, 1, 0, 1, 2, 2, 3, 2]")
            List<Long> histogram,

            DistributionView distribution) {}

    /** The user ratings with text alone. */
    @Schema(description = "The user ratings with a text alone.", requiredProperties = "distribution")
    record ReviewsView(DistributionView distribution) {}
}
