package org.filmscore.scoring.score;

import org.filmscore.scoring.change.Cause;

/**
 * A change of the scores of a film, or of its description only.
 *
 * @param after equals before if only the description of the film changed
 */
public record ScoreChange(FilmScore before, FilmScore after, Cause cause) {

    /** Whether the scores or their visibility changed. */
    public boolean isOfTheScore() {
        return after.version() != before.version();
    }
}
