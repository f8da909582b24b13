package org.filmscore.userreview.moderation;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a decision was taken; without its reason, which may name somebody, as the answer may be kept. */
@Schema(
        name = "DecisionTaken",
        description = "A decision that was taken; the log has it in full.",
        requiredProperties = {"id", "reviewId", "decision", "decidedAt"})
record DecisionTakenView(
        @Schema(description = "Id of the decision.", examples = "01997f42-0c11-7d33-8a44-9b8c7d6e5f4a")
        UUID id,

        @Schema(description = "Id of the review.", examples = "01997f3c-9c55-7b21-8e77-6f5e4d3c2b1a")
        UUID reviewId,

        @Schema(examples = "HIDE") Verdict decision,

        @Schema(description = "When it was taken.", examples = "2026-11-21T18:30:00Z")
        Instant decidedAt) {}
