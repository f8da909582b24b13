package org.filmscore.scoring.score;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.filmscore.scoring.score.ScoreView.MetascoreView;
import org.filmscore.scoring.score.ScoreView.UserScoreView;

/**
 * What an audit found.
 *
 * @param films how many were computed anew
 * @param differences one for each film whose stored score is not what its reviews make of it
 */
record AuditReport(long films, List<Difference> differences) {

    /** One film that differs. */
    record Difference(String filmId, Score stored, Score recomputed) {

        static Difference between(FilmScore stored, FilmScore recomputed) {
            return new Difference(stored.filmId().toString(), Score.of(stored), Score.of(recomputed));
        }
    }

    /**
     * A score, stored or recomputed.
     *
     * @param shown whether readers can see it
     * @param reviewHistogram how many of each rating, 0..10, came with a text
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Score(boolean shown, MetascoreView metascore, UserScoreView userScore, List<Long> reviewHistogram) {

        static Score of(FilmScore score) {
            return new Score(
                    score.shown(),
                    MetascoreView.of(score.metascore()),
                    UserScoreView.of(score.userScore()),
                    score.userScore().reviews().counts());
        }
    }
}
