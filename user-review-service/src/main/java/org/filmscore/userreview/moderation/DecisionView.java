package org.filmscore.userreview.moderation;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.userreview.user.User;

/** An entry of the log. */
@Schema(
        description = "A decision of a moderator on a review.",
        requiredProperties = {"id", "reviewId", "filmId", "decision", "decidedAt"})
record DecisionView(
        @Schema(description = "Id of the decision.", examples = "01997f42-0c11-7d33-8a44-9b8c7d6e5f4a")
        String id,

        @Schema(description = "Id of the review.", examples = "01997f3c-9c55-7b21-8e77-6f5e4d3c2b1a")
        String reviewId,

        @Schema(description = "Id of the film.", examples = "01997f3c-5b1e-7c44-9d2a-1f0e8a7b6c5d")
        String filmId,

        ModeratorView moderator,

        @Schema(examples = "HIDE") ModerationAction decision,

        @Schema(description = "Absent once the author of the review is erased.", examples = "Insults the cast.")
        String reason,

        @Schema(description = "Time of the decision.", examples = "2026-11-21T18:30:00Z")
        Instant decidedAt) {

    static DecisionView of(Decision decision) {
        return new DecisionView(
                decision.id().toString(),
                decision.reviewId().toString(),
                decision.filmId().toString(),
                decision.moderator() == null ? null : ModeratorView.of(decision.moderator()),
                decision.decision(),
                decision.reason(),
                decision.decidedAt());
    }

    /** The moderator who decided. */
    @Schema(
            name = "Moderator",
            description = "The moderator who decided; absent once they are erased.",
            requiredProperties = {"id", "name"})
    record ModeratorView(
            @Schema(description = "Opaque.", examples = "01997f3d-1a2b-7c3d-9e4f-5a6b7c8d9e0f")
            String id,

            @Schema(description = "The display name.", examples = "Noor Castellan")
            String name) {

        static ModeratorView of(User moderator) {
            return new ModeratorView(moderator.id().toString(), moderator.name());
        }
    }
}
