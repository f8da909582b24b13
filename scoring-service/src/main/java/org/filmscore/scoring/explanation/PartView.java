package org.filmscore.scoring.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.scoring.rule.Metascore;
import org.filmscore.scoring.rule.ShownValue;
import org.filmscore.scoring.score.ScoreView;

/** What one review has to do with the metascore. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "ExplainedReview",
        description = "What one review has to do with the metascore.",
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

        @Schema(description = "Absent where the publication names nobody.")
        ReviewerView critic,

        @Schema(description = "As the critic wrote it.", examples = "2.5/4")
        String grade,

        @Schema(description = "How the grade was read.", examples = "fraction: 100 × 2.5 ÷ 4")
        String rule,

        @Schema(description = "What it came to.", minimum = "0", maximum = "100", examples = "63")
        int score,

        @Schema(description = "0.00..5.00.", minimum = "0", maximum = "5", examples = "2.00")
        BigDecimal publicationWeight,

        @Schema(description = "0.00..5.00; 1.00 for nobody.", minimum = "0", maximum = "5", examples = "1.25")
        BigDecimal criticWeight,

        @Schema(description = "The product of both, four decimals.", minimum = "0", maximum = "25", examples = "2.5000")
        BigDecimal weight,

        @Schema(description = "Weight times score, four decimals.", minimum = "0", examples = "157.5000")
        BigDecimal weightedScore,

        @Schema(
                description = "Of the total weight, in percent with two decimals; all of them add up to 100.00.",
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

    /** The metascore of all the others. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "MetascoreWithout",
            description = "The metascore of all the other reviews.",
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
