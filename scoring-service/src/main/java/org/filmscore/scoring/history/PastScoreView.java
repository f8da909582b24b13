package org.filmscore.scoring.history;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.scoring.score.ShownScore;

/** The scores of a film at a time. */
@Schema(
        name = "PastScore",
        description = "The scores of a film at a time.",
        requiredProperties = {"filmId", "slug", "time"})
record PastScoreView(
        @Schema(description = "Id of the film.", examples = "01997f3c-5b1e-7c44-9d2a-1f0e8a7b6c5d")
        String filmId,

        @Schema(description = "The slug of the film. It can replace the id in paths.", examples = "wont-back-down-2012")
        String slug,

        @Schema(description = "The time; the end of the day if a day was given.", examples = "2026-11-21T17:02:11Z")
        Instant time,

        @Schema(
                description = "The time from which the history is complete; absent where no earlier time is lost.",
                examples = "2026-11-21T09:00:00Z")
        Instant knownFrom,

        @Schema(description = ABSENT) AppearanceView metascore,

        @Schema(description = ABSENT) AppearanceView userScore) {

    private static final String ABSENT =
            "Absent if the film was hidden at that time, no state is recorded, or the time is before `knownFrom`.";

    static PastScoreView of(
            ShownScore film, Instant time, Optional<Instant> knownFrom, Map<Aggregate, Appearance> states) {
        return new PastScoreView(
                film.score().filmId().toString(),
                film.slug(),
                time,
                knownFrom.orElse(null),
                AppearanceView.of(Aggregate.METASCORE, states.get(Aggregate.METASCORE)),
                AppearanceView.of(Aggregate.USER_SCORE, states.get(Aggregate.USER_SCORE)));
    }
}
