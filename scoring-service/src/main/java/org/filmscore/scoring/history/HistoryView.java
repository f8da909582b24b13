package org.filmscore.scoring.history;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.scoring.change.Cause;

/** A visible change of a score. */
@Schema(
        name = "ScoreHistoryEntry",
        description = "A visible change of a score.",
        requiredProperties = {"of", "at", "cause"})
record HistoryView(
        Aggregate of,

        @Schema(
                description = "The time of the event that changed the score; the latest time of several.",
                examples = "2026-11-21T17:02:11.123Z")
        Instant at,

        @Schema(examples = "CRITIC_REVIEWS") Cause cause,

        @Schema(description = "The previous state; absent if the film was hidden or no state is recorded.")
        AppearanceView from,

        @Schema(description = "The new state; absent if the film was withdrawn.")
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
