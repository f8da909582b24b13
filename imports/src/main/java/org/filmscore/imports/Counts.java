package org.filmscore.imports;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many rows there were, and what became of them. */
@Schema(
        name = "ImportSummary",
        description = "How many rows there were, and what became of them; only in the last line.",
        requiredProperties = {"rows", "taken", "changed", "unchanged", "parked", "refused"})
record Counts(
        @Schema(description = "All that were read.", examples = "17435")
        long rows,

        @Schema(examples = "17374") long taken,

        @Schema(examples = "0") long changed,

        @Schema(examples = "0") long unchanged,

        @Schema(examples = "60") long parked,

        @Schema(description = "How many were refused, by problem.", examples = "{\"film-not-found\": 1}")
        Map<String, Long> refused) {}
