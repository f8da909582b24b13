package org.filmscore.catalog.score;

import java.time.Instant;
import org.filmscore.events.FilmScoreChanged;

/**
 * The scores of a film as last heard.
 *
 * @param asOf when the latest change happened that they take in
 */
public record ScoreView(
        long version, Instant asOf, FilmScoreChanged.Metascore metascore, FilmScoreChanged.UserScore userScore) {

    static ScoreView of(FilmScoreChanged score) {
        return new ScoreView(score.revision(), score.asOf(), score.metascore(), score.userScore());
    }
}
