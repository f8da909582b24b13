package org.filmscore.scoring.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A review that is listed and does not count. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "UncountedReview",
        description = "A review that is listed and does not count.",
        requiredProperties = {"reviewId", "publication", "publicationWeight", "criticWeight", "reason"})
record UncountedView(
        @Schema(description = "Id of the critic review.", examples = "01997f3c-5b1e-7c44-9d2a-1f0e8a7b6c5d")
        String reviewId,

        ReviewerView publication,

        @Schema(description = "Absent where the publication names nobody.")
        ReviewerView critic,

        @Schema(description = "As the critic wrote it; absent where there is none.", examples = "B+")
        String grade,

        @Schema(
                description = "What it came to; absent without a grade.",
                minimum = "0",
                maximum = "100",
                examples = "83")
        Integer score,

        @Schema(description = "0.00..5.00.", minimum = "0", maximum = "5", examples = "0.00")
        BigDecimal publicationWeight,

        @Schema(description = "0.00..5.00; 1.00 for nobody.", minimum = "0", maximum = "5", examples = "1.00")
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
            description = "UNSCORED: it has no grade. WEIGHT_ZERO: its publication or its critic has no weight.",
            examples = "WEIGHT_ZERO")
    enum Reason {
        UNSCORED,
        WEIGHT_ZERO
    }
}
