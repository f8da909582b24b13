package org.filmscore.userreview.moderation;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.userreview.user.User;

/** An entry of the log. */
@Schema(
        description = "A decision of a moderator on a review or on a user.",
        requiredProperties = {"id", "decision", "decidedAt"})
record DecisionView(
        @Schema(description = "Id of the decision.", examples = "01997f42-0c11-7d33-8a44-9b8c7d6e5f4a")
        String id,

        @Schema(
                description = "Id of the review; absent in a decision on a user.",
                examples = "01997f3c-9c55-7b21-8e77-6f5e4d3c2b1a")
        String reviewId,

        @Schema(
                description = "Id of the film; absent in a decision on a user.",
                examples = "01997f3c-5b1e-7c44-9d2a-1f0e8a7b6c5d")
        String filmId,

        @Schema(
                description = "Id of the user; absent in a decision on a review, and once the user is erased.",
                examples = "01997f3c-7d10-7a52-b0c4-2e9d8c7b6a5f")
        String userId,

        ModeratorView moderator,

        @Schema(examples = "HIDE") LoggedDecision decision,

        @Schema(
                description = "Absent once the author of the review, or the user, is erased.",
                examples = "Insults the cast.")
        String reason,

        @Schema(description = "Time of the decision.", examples = "2026-11-21T18:30:00Z")
        Instant decidedAt,

        @Schema(description = "The end of a ban; absent where it has none.", examples = "2099-12-01T00:00:00Z")
        Instant endsAt) {

    static DecisionView of(Decision decision) {
        return new DecisionView(
                decision.id().toString(),
                text(decision.reviewId()),
                text(decision.filmId()),
                text(decision.userId()),
                decision.moderator() == null ? null : ModeratorView.of(decision.moderator()),
                decision.decision(),
                decision.reason(),
                decision.decidedAt(),
                decision.endsAt());
    }

    private static String text(UUID id) {
        return Objects.toString(id, null);
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
