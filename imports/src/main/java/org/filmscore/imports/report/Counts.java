package org.filmscore.imports.report;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The counts of rows by outcome. */
@Schema(
        name = "ImportSummary",
        description = "The counts of rows by outcome; only in the last line.",
        requiredProperties = {"rows", "taken", "changed", "unchanged", "parked", "refused"})
record Counts(
        @Schema(description = "Rows that were read.", examples = "17435")
        long rows,

        @Schema(description = "Rows that are new.", examples = "17374")
        long taken,

        @Schema(description = "Rows that changed something that existed.", examples = "0")
        long changed,

        @Schema(description = "Rows that existed and changed nothing.", examples = "0")
        long unchanged,

        @Schema(description = "Rows that wait for an editor to read the grade.", examples = "60")
        long parked,

        @Schema(description = "Rows that were refused, by problem.", examples = "{\"film-not-found\": 1}")
        Map<String, Long> refused) {

    static Counts of(Map<Outcome.Kind, Long> outcomes, Map<String, Long> refused) {
        return new Counts(
                outcomes.values().stream().mapToLong(Long::longValue).sum(),
                outcomes.getOrDefault(Outcome.Kind.TAKEN, 0L),
                outcomes.getOrDefault(Outcome.Kind.CHANGED, 0L),
                outcomes.getOrDefault(Outcome.Kind.UNCHANGED, 0L),
                outcomes.getOrDefault(Outcome.Kind.PARKED, 0L),
                refused);
    }
}
