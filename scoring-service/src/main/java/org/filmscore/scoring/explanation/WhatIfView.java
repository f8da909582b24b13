package org.filmscore.scoring.explanation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.scoring.rule.ScoringRules;
import org.filmscore.scoring.rule.WeightedScore;
import org.filmscore.scoring.score.ScoreView.MetascoreView;
import org.filmscore.scoring.score.ShownScore;

/** The metascore of a film under a hypothesis. */
@Schema(
        description = "The metascore of a film, actual and under a hypothesis.",
        requiredProperties = {"filmId", "slug", "metascore", "whatIf"})
record WhatIfView(
        @Schema(description = "Id of the film.", examples = "01997f3c-5b1e-7c44-9d2a-1f0e8a7b6c5d")
        String filmId,

        @Schema(description = "The slug of the film. It can replace the id in paths.", examples = "wont-back-down-2012")
        String slug,

        @Schema(description = "The actual metascore.") MetascoreView metascore,

        @Schema(description = "The metascore under the hypothesis.")
        MetascoreView whatIf,

        @Schema(description = "The reviews that count under the hypothesis, unordered.")
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

    /** A review that counts under the hypothesis. */
    @Schema(
            name = "WeighedReview",
            description = "A review that counts under the hypothesis.",
            requiredProperties = {"reviewId", "publication", "score", "weight"})
    record WeighedView(
            @Schema(description = "Id of the critic review.", examples = "01997f3c-5b1e-7c44-9d2a-1f0e8a7b6c5d")
            String reviewId,

            ReviewerView publication,

            @Schema(description = "The critic; absent if the publication names none.")
            ReviewerView critic,

            @Schema(description = "The score of the grade.", minimum = "0", maximum = "100", examples = "63")
            int score,

            @Schema(
                    description = "The product of both weights, with four decimals.",
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
