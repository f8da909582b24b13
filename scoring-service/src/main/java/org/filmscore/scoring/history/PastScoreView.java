package org.filmscore.scoring.history;

import java.time.Instant;
import java.util.Map;
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

        @Schema(description = ABSENT) AppearanceView metascore,

        @Schema(description = ABSENT) AppearanceView userScore) {

    private static final String ABSENT = "Absent if the film was hidden at that time or no state is recorded.";

    static PastScoreView of(ShownScore film, Instant time, Map<Aggregate, Appearance> states) {
        return new PastScoreView(
                film.score().filmId().toString(),
                film.slug(),
                time,
                AppearanceView.of(Aggregate.METASCORE, states.get(Aggregate.METASCORE)),
                AppearanceView.of(Aggregate.USER_SCORE, states.get(Aggregate.USER_SCORE)));
    }
}
