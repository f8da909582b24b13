package org.filmscore.scoring.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.scoring.score.ShownScore;

/** The scores of a film as they stood. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "PastScore",
        description = "The scores of a film as they stood.",
        requiredProperties = {"filmId", "slug", "time"})
record PastScoreView(
        @Schema(description = "Id of the film.", examples = "01997f3c-5b1e-7c44-9d2a-1f0e8a7b6c5d")
        String filmId,

        @Schema(description = "Names the film in addresses, as its id does.", examples = "wont-back-down-2012")
        String slug,

        @Schema(description = "When; the end of the day where a day was asked for.", examples = "2026-11-21T17:02:11Z")
        Instant time,

        @Schema(description = ABSENT) AppearanceView metascore,

        @Schema(description = ABSENT) AppearanceView userScore) {

    private static final String ABSENT =
            "Absent where readers could not see the film then, or there is no record of it.";

    static PastScoreView of(ShownScore film, Instant time, Map<Aggregate, Appearance> stood) {
        return new PastScoreView(
                film.score().filmId().toString(),
                film.slug(),
                time,
                AppearanceView.of(Aggregate.METASCORE, stood.get(Aggregate.METASCORE)),
                AppearanceView.of(Aggregate.USER_SCORE, stood.get(Aggregate.USER_SCORE)));
    }
}
