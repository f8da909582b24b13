package org.filmscore.userreview.moderation;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision as its moderator gets it in response. Responses are stored, so it omits the reason, which may name somebody. */
@Schema(
        name = "DecisionTaken",
        description = "A decision that was carried out; the log has its reason.",
        requiredProperties = {"id", "reviewId", "decision", "decidedAt"})
record DecisionTakenView(
        @Schema(description = "Id of the decision.", examples = "01997f42-0c11-7d33-8a44-9b8c7d6e5f4a")
        UUID id,

        @Schema(description = "Id of the review.", examples = "01997f3c-9c55-7b21-8e77-6f5e4d3c2b1a")
        UUID reviewId,

        @Schema(examples = "HIDE") ModerationAction decision,

        @Schema(description = "Time of the decision.", examples = "2026-11-21T18:30:00Z")
        Instant decidedAt) {}
