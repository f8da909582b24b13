package org.filmscore.scoring.audit;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.scoring.score.FilmScore;
import org.filmscore.scoring.score.ScoreView.MetascoreView;
import org.filmscore.scoring.score.UserScoreView;

/** The result of an audit. */
@Schema(description = "The result of an audit.", requiredProperties = "films")
record AuditReport(
        @Schema(description = "The number of films that were recomputed.", minimum = "0", examples = "12")
        long films,

        @Schema(description = "One for each film whose stored score differs from the recomputed one.", examples = "[]")
        List<Difference> differences) {

    /** One film that differs. */
    @Schema(
            name = "ScoreDifference",
            description = "A film whose stored score differs from the recomputed one.",
            requiredProperties = {"filmId", "stored", "recomputed"})
    record Difference(
            @Schema(description = "Id of the film.", examples = "01997f3c-5b1e-7c44-9d2a-1f0e8a7b6c5d")
            String filmId,

            @Schema(description = "The stored score.") Score stored,

            @Schema(description = "The recomputed score.") Score recomputed) {

        static Difference between(FilmScore stored, FilmScore recomputed) {
            return new Difference(stored.filmId().toString(), Score.of(stored), Score.of(recomputed));
        }
    }

    /** A score, stored or recomputed. */
    @Schema(
            name = "AuditedScore",
            description = "A score, stored or recomputed.",
            requiredProperties = {"shown", "metascore", "userScore"})
    record Score(
            @Schema(description = "Whether the film is shown to readers.", examples = "true")
            boolean shown,

            MetascoreView metascore,
            UserScoreView userScore,

            @Schema(
                    description = "The number of ratings with a text of each value, 0..10.",
                    examples = "[0, 0, 1, 0, 1, 0, 1, 0, 1, 1, 0]")
            List<Long> reviewHistogram) {

        static Score of(FilmScore score) {
            return new Score(
                    score.shown(),
                    MetascoreView.of(score.metascore()),
                    UserScoreView.of(score.userScore()),
                    score.userScore().reviews().counts());
        }
    }
}
