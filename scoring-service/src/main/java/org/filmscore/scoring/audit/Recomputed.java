package org.filmscore.scoring.audit;

import org.filmscore.scoring.score.FilmScore;

/**
 * A score that is kept, and what its reviews make of it.
 *
 * @param kept version 0 where none is kept
 */
record Recomputed(FilmScore kept, FilmScore anew) {

    /** With the generation of the row that there is by now. */
    Recomputed countedFrom(long generation) {
        return new Recomputed(kept.countedOn(generation, kept.version()), anew.countedOn(generation, anew.version()));
    }

    boolean differs() {
        return !kept.equals(anew);
    }
}
