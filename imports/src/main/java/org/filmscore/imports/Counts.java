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

        @Schema(description = "What was not there.", examples = "17374")
        long taken,

        @Schema(description = "What was there and is described anew.", examples = "0")
        long changed,

        @Schema(description = "What was there and stays as it is.", examples = "0")
        long unchanged,

        @Schema(description = "What waits for an editor to read the grade.", examples = "60")
        long parked,

        @Schema(description = "How many were refused, by problem.", examples = "{\"film-not-found\": 1}")
        Map<String, Long> refused) {}
