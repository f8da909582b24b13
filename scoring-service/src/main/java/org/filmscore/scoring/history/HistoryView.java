package org.filmscore.scoring.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.scoring.score.Cause;

/** A change of what readers see of a score. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "ScoreHistoryEntry",
        description = "A change of what readers see of a score.",
        requiredProperties = {"of", "at", "cause"})
record HistoryView(
        Aggregate of,

        @Schema(
                description = "When what changed it happened; of several together, the latest.",
                examples = "2026-11-21T17:02:11.123Z")
        Instant at,

        @Schema(examples = "CRITIC_REVIEWS") Cause cause,

        @Schema(description = "Before; absent where readers could not see the film, or there is no record of it.")
        AppearanceView from,

        @Schema(description = "Since then; absent where the film was withdrawn.")
        AppearanceView to) {

    static HistoryView of(HistoryRow row) {
        return new HistoryView(
                row.aggregate(),
                row.place().at(),
                row.cause(),
                AppearanceView.of(row.aggregate(), row.from()),
                AppearanceView.of(row.aggregate(), row.to()));
    }
}
