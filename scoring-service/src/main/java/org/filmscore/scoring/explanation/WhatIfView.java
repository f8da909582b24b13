package org.filmscore.scoring.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.scoring.rule.ScoringRules;
import org.filmscore.scoring.rule.WeightedScore;
import org.filmscore.scoring.score.ScoreView.MetascoreView;
import org.filmscore.scoring.score.ShownScore;

/** The metascore of a film as it would be. */
@Schema(
        description = "The metascore of a film as it is, and as it would be.",
        requiredProperties = {"filmId", "slug", "metascore", "whatIf"})
record WhatIfView(
        @Schema(description = "Id of the film.", examples = "01997f3c-5b1e-7c44-9d2a-1f0e8a7b6c5d")
        String filmId,

        @Schema(description = "Names the film in addresses, as its id does.", examples = "wont-back-down-2012")
        String slug,

        @Schema(description = "As it is.") MetascoreView metascore,

        @Schema(description = "As it would be.") MetascoreView whatIf,

        @Schema(description = "The reviews that it would be made of, in no order.")
        List<WeighedView> reviews) {

    static WhatIfView of(ShownScore film, Hypothesis hypothesis, List<StoredReview> reviews, ScoringRules rules) {
        return new WhatIfView(
                film.score().filmId().toString(),
                film.slug(),
                MetascoreView.of(Hypothesis.AS_IT_IS.metascore(reviews, rules)),
                MetascoreView.of(hypothesis.metascore(reviews, rules)),
                hypothesis.chosen(reviews).stream()
                        .flatMap(review -> WeighedView.of(review, hypothesis))
                        .toList());
    }

    /** A review as it would count. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "WeighedReview",
            description = "A review as it would count.",
            requiredProperties = {"reviewId", "publication", "score", "weight"})
    record WeighedView(
            @Schema(description = "Id of the critic review.", examples = "01997f3c-5b1e-7c44-9d2a-1f0e8a7b6c5d")
            String reviewId,

            ReviewerView publication,

            @Schema(description = "Absent where the publication names nobody.")
            ReviewerView critic,

            @Schema(description = "Of the grade.", minimum = "0", maximum = "100", examples = "63")
            int score,

            @Schema(
                    description = "What it would weigh: the product of both weights, four decimals.",
                    minimum = "0",
                    maximum = "25",
                    examples = "2.0000")
            BigDecimal weight) {

        static Stream<WeighedView> of(StoredReview review, Hypothesis hypothesis) {
            return hypothesis.weighted(review).filter(WeightedScore::counts).stream()
                    .map(counted -> new WeighedView(
                            review.id().toString(),
                            ReviewerView.of(review.publication()),
                            ReviewerView.of(review.critic()),
                            counted.score(),
                            Explanation.decimal(counted.weight())));
        }
    }
}
