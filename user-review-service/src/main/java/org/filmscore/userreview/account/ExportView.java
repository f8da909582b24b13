package org.filmscore.userreview.account;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.userreview.review.UserReviewView;

/** Everything that is kept of a user, for that user alone. */
@Schema(
        name = "MyData",
        description = "Everything that is kept of the caller, each list oldest first.",
        requiredProperties = {"id", "subject", "name", "joinedAt"})
record ExportView(
        @Schema(description = "The id by which others know you.", examples = "01997f3c-7d10-7a52-b0c4-2e9d8c7b6a5f")
        String id,

        @Schema(description = "The subject of your tokens, which nobody else is shown.", examples = "milo")
        String subject,

        @Schema(description = "As others see it.", examples = "Milo Trevanion")
        String name,

        @Schema(description = "When you said something for the first time.", examples = "2026-11-21T17:02:11.123Z")
        Instant joinedAt,

        @Schema(description = "Your ratings and reviews, hidden ones and those of withdrawn films as well.")
        List<UserReviewView> userReviews,

        @Schema(description = "What you found helpful, or not.")
        List<VoteOfMine> votes,

        @Schema(description = "What you reported.") List<ReportOfMine> reports,

        @Schema(description = "What you decided as a moderator.")
        List<DecisionOfMine> decisions) {

    /** A vote on what another wrote. */
    @Schema(
            description = "A vote on what another wrote.",
            requiredProperties = {"reviewId", "helpful", "votedAt"})
    record VoteOfMine(
            @Schema(description = "Id of the review.", examples = "01997f3c-9c55-7b21-8e77-6f5e4d3c2b1a")
            String reviewId,

            @Schema(description = "Whether it was found helpful.", examples = "true")
            boolean helpful,

            @Schema(description = "When the vote was last changed.", examples = "2026-11-21T17:02:11.123Z")
            Instant votedAt) {}

    /** A report of what another wrote. */
    @Schema(
            description = "A report of what another wrote.",
            requiredProperties = {"reviewId", "reason", "reportedAt"})
    record ReportOfMine(
            @Schema(description = "Id of the review.", examples = "01997f3c-9c55-7b21-8e77-6f5e4d3c2b1a")
            String reviewId,

            @Schema(description = "What was wrong with it.", examples = "SPOILER")
            String reason,

            @Schema(
                    description = "What else was said of it; absent where nothing was.",
                    examples = "Gives away who did it.")
            String comment,

            @Schema(description = "When it was made.", examples = "2026-11-21T18:00:00Z")
            Instant reportedAt) {}

    /** A decision on what another wrote. */
    @Schema(
            description = "A decision on what another wrote.",
            requiredProperties = {"reviewId", "decision", "decidedAt"})
    record DecisionOfMine(
            @Schema(description = "Id of the review.", examples = "01997f3c-9c55-7b21-8e77-6f5e4d3c2b1a")
            String reviewId,

            @Schema(description = "What was decided.", examples = "HIDE")
            String decision,

            @Schema(description = "Why.", examples = "Insults the cast.")
            String reason,

            @Schema(description = "When it was taken.", examples = "2026-11-21T18:30:00Z")
            Instant decidedAt) {}
}
