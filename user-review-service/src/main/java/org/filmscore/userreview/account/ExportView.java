package org.filmscore.userreview.account;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.userreview.review.UserReviewView;

/** All data of a user, for that user alone. */
@Schema(
        name = "MyData",
        description = "All data of the caller; each list is oldest first.",
        requiredProperties = {"id", "subject", "name", "joinedAt"})
record ExportView(
        @Schema(description = "The id that others see.", examples = "01997f3c-7d10-7a52-b0c4-2e9d8c7b6a5f")
        String id,

        @Schema(description = "The subject of your tokens; others never see it.", examples = "milo")
        String subject,

        @Schema(description = "The display name.", examples = "Milo Trevanion")
        String name,

        @Schema(
                description = "Time of your first rating, vote, report or decision.",
                examples = "2026-11-21T17:02:11.123Z")
        Instant joinedAt,

        @Schema(description = "Your ratings and reviews, hidden ones and those of withdrawn films too.")
        List<UserReviewView> userReviews,

        @Schema(description = "Your votes.") List<VoteOfMine> votes,

        @Schema(description = "Your reports.") List<ReportOfMine> reports,

        @Schema(description = "Your decisions as a moderator.")
        List<DecisionOfMine> decisions) {

    /** A vote on a review of another user. */
    @Schema(
            description = "A vote on a review of another user.",
            requiredProperties = {"reviewId", "helpful", "votedAt"})
    record VoteOfMine(
            @Schema(description = "Id of the review.", examples = "01997f3c-9c55-7b21-8e77-6f5e4d3c2b1a")
            String reviewId,

            @Schema(description = "Whether you find the review helpful.", examples = "true")
            boolean helpful,

            @Schema(description = "Time of the last change.", examples = "2026-11-21T17:02:11.123Z")
            Instant votedAt) {}

    /** A report of a review of another user. */
    @Schema(
            description = "A report of a review of another user.",
            requiredProperties = {"reviewId", "reason", "reportedAt"})
    record ReportOfMine(
            @Schema(description = "Id of the review.", examples = "01997f3c-9c55-7b21-8e77-6f5e4d3c2b1a")
            String reviewId,

            @Schema(description = "The reason of the report.", examples = "SPOILER")
            String reason,

            @Schema(description = "Absent where you gave none.", examples = "Gives away who did it.")
            String comment,

            @Schema(description = "Time of the report.", examples = "2026-11-21T18:00:00Z")
            Instant reportedAt) {}

    /** A decision on a review of another user. */
    @Schema(
            description = "A decision on a review of another user.",
            requiredProperties = {"reviewId", "decision", "decidedAt"})
    record DecisionOfMine(
            @Schema(description = "Id of the review.", examples = "01997f3c-9c55-7b21-8e77-6f5e4d3c2b1a")
            String reviewId,

            @Schema(description = "The action.", examples = "HIDE")
            String decision,

            @Schema(description = "The reason; absent once the author is erased.", examples = "Insults the cast.")
            String reason,

            @Schema(description = "Time of the decision.", examples = "2026-11-21T18:30:00Z")
            Instant decidedAt) {}
}
