package org.filmscore.scoring.audit;

import org.filmscore.scoring.score.FilmScore;

/**
 * A stored score and the recomputed one.
 *
 * @param stored has the version 0 if no score is stored
 */
record Recomputed(FilmScore stored, FilmScore recomputed) {

    /** With the generation of the stored row, which may be new. */
    Recomputed inGeneration(long generation) {
        return new Recomputed(
                stored.withVersion(generation, stored.version()),
                recomputed.withVersion(generation, recomputed.version()));
    }

    boolean differs() {
        return !stored.equals(recomputed);
    }
}
