package org.filmscore.scoring.explanation;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.scoring.rule.Metascore;
import org.filmscore.scoring.rule.ShownValue;
import org.filmscore.scoring.score.ScoreView;

/** The contribution of a review to the metascore. */
@Schema(
        name = "ExplainedReview",
        description = "The contribution of a review to the metascore.",
        requiredProperties = {
            "reviewId",
            "publication",
            "grade",
            "score",
            "rule",
            "publicationWeight",
            "criticWeight",
            "weight",
            "weightedScore",
            "share",
            "metascoreWithout"
        })
record PartView(
        @Schema(description = "Id of the critic review.", examples = "01997f3c-5b1e-7c44-9d2a-1f0e8a7b6c5d")
        String reviewId,

        ReviewerView publication,

        @Schema(description = "The critic; absent if the publication names none.")
        ReviewerView critic,

        @Schema(description = "The grade as the critic wrote it.", examples = "2.5/4")
        String grade,

        @Schema(description = "The rule that converted the grade.", examples = "fraction: 100 × 2.5 ÷ 4")
        String rule,

        @Schema(description = "The score of the grade.", minimum = "0", maximum = "100", examples = "63")
        int score,

        @Schema(
                description = "The weight of the publication, 0.00..5.00.",
                minimum = "0",
                maximum = "5",
                examples = "2.00")
        BigDecimal publicationWeight,

        @Schema(
                description = "The weight of the critic, 0.00..5.00; 1.00 without a critic.",
                minimum = "0",
                maximum = "5",
                examples = "1.25")
        BigDecimal criticWeight,

        @Schema(
                description = "The product of both weights, with four decimals.",
                minimum = "0",
                maximum = "25",
                examples = "2.5000")
        BigDecimal weight,

        @Schema(description = "The weight times the score, with four decimals.", minimum = "0", examples = "157.5000")
        BigDecimal weightedScore,

        @Schema(
                description =
                        "The share of the total weight, in percent with two decimals. All shares add up to 100.00.",
                minimum = "0",
                maximum = "100",
                examples = "7.35")
        BigDecimal share,

        ValueView metascoreWithout) {

    static PartView of(Explanation.Part part) {
        var review = part.review();
        return new PartView(
                review.id().toString(),
                ReviewerView.of(review.publication()),
                ReviewerView.of(review.critic()),
                review.grade(),
                review.rule(),
                review.score(),
                review.publicationWeight().toDecimal(),
                review.criticWeight().toDecimal(),
                Explanation.decimal(part.weight()),
                Explanation.decimal(part.weightedScore()),
                part.share(),
                ValueView.of(part.without()));
    }

    /** The metascore without this review. */
    @Schema(
            name = "MetascoreWithout",
            description = "The metascore without this review.",
            requiredProperties = "status")
    record ValueView(
            ScoreView.Status status,

            @Schema(description = "Absent while TBD.", minimum = "0", maximum = "100", examples = "41")
            Integer value) {

        static ValueView of(Metascore metascore) {
            return switch (metascore.value()) {
                case ShownValue.Scored scored -> new ValueView(ScoreView.Status.SCORED, scored.score());
                case ShownValue.Tbd _ -> new ValueView(ScoreView.Status.TBD, null);
            };
        }
    }
}
