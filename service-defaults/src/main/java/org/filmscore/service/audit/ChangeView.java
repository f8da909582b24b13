package org.filmscore.service.audit;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change as administrators see it. */
@Schema(
        description = "A change by an operation of a group.",
        requiredProperties = {"id", "operation", "subject", "revision", "by", "name", "changedAt"})
record ChangeView(
        String id,

        @Schema(description = "Id of the operation, as in this document.", examples = "replaceCritic")
        String operation,

        @Schema(description = "Id of what was changed.", examples = "01997f3c-6a2d-7d10-8b3e-2c4f6a8b0d1f")
        String subject,

        @Schema(description = "The revision that the change made.", examples = "2")
        long revision,

        @Schema(description = "The subject of the token.", examples = "eve")
        String by,

        @Schema(description = "The display name at that time.", examples = "Eve Larkspur")
        String name,

        @Schema(description = "Time of the change.", examples = "2026-11-21T17:02:11.123Z")
        Instant changedAt) {}
