package org.filmscore.scoring.explanation;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A review that is listed and does not count. */
@Schema(
        name = "UncountedReview",
        description = "A review that is listed and does not count.",
        requiredProperties = {"reviewId", "publication", "publicationWeight", "criticWeight", "reason"})
record UncountedView(
        @Schema(description = "Id of the critic review.", examples = "01997f3c-5b1e-7c44-9d2a-1f0e8a7b6c5d")
        String reviewId,

        ReviewerView publication,

        @Schema(description = "The critic; absent if the publication names none.")
        ReviewerView critic,

        @Schema(description = "The grade as the critic wrote it; absent without a grade.", examples = "B+")
        String grade,

        @Schema(
                description = "The score of the grade; absent without a grade.",
                minimum = "0",
                maximum = "100",
                examples = "83")
        Integer score,

        @Schema(
                description = "The weight of the publication, 0.00..5.00.",
                minimum = "0",
                maximum = "5",
                examples = "0.00")
        BigDecimal publicationWeight,

        @Schema(
                description = "The weight of the critic, 0.00..5.00; 1.00 without a critic.",
                minimum = "0",
                maximum = "5",
                examples = "1.00")
        BigDecimal criticWeight,

        Reason reason) {

    static UncountedView of(StoredReview review) {
        return new UncountedView(
                review.id().toString(),
                ReviewerView.of(review.publication()),
                ReviewerView.of(review.critic()),
                review.grade(),
                review.score(),
                review.publicationWeight().toDecimal(),
                review.criticWeight().toDecimal(),
                review.score() == null ? Reason.UNSCORED : Reason.WEIGHT_ZERO);
    }

    /** Why a review does not count. */
    @Schema(
            name = "ReasonNotCounted",
            description =
                    "UNSCORED: the review has no grade. WEIGHT_ZERO: its publication or its critic has the weight 0.",
            examples = "WEIGHT_ZERO")
    enum Reason {
        UNSCORED,
        WEIGHT_ZERO
    }
}
