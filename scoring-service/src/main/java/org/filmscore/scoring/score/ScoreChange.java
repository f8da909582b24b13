package org.filmscore.scoring.score;

/**
 * A film whose scores are different, or which is described anew.
 *
 * @param after equal to before where nothing but the description of the film changed
 */
public record ScoreChange(FilmScore before, FilmScore after, Cause cause) {

    /** Whether the scores are different, or readers can see them who could not, or the other way round. */
    public boolean isOfTheScore() {
        return after.version() != before.version();
    }
}
