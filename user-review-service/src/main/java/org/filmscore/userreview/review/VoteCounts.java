package org.filmscore.userreview.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many users find a review helpful, and how many do not. A rating without a text cannot be voted on. */
@Embeddable
@Schema(
        description = "How many users find it helpful, and how many do not; none on a rating without a text.",
        requiredProperties = {"helpful", "unhelpful"})
record VoteCounts(
        @Column(name = "helpful_votes")
        @Schema(description = "Users who find it helpful.", minimum = "0", examples = "12")
        int helpful,

        @Column(name = "unhelpful_votes") @Schema(description = "Users who do not.", minimum = "0", examples = "3")
        int unhelpful) {}
