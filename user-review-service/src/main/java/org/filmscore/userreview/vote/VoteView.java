package org.filmscore.userreview.vote;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.service.revision.Revised;

/** The vote of the caller. */
@Schema(
        description = "The caller's vote on a review.",
        requiredProperties = {"reviewId", "helpful", "revision", "votedAt"})
record VoteView(
        @Schema(description = "Id of the review.", examples = "01997f3c-9c55-7b21-8e77-6f5e4d3c2b1a")
        String reviewId,

        @Schema(description = "Whether the caller finds the review helpful.", examples = "true")
        boolean helpful,

        @Schema(description = "Counts the changes of the vote, from 1.", examples = "1")
        long revision,

        @Schema(description = "Time of the last change.", examples = "2026-11-21T17:02:11.123Z")
        Instant votedAt)
        implements Revised {

    static VoteView of(Vote vote) {
        return new VoteView(vote.reviewId().toString(), vote.helpful(), vote.revision(), vote.votedAt());
    }
}
