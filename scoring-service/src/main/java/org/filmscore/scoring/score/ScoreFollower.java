package org.filmscore.scoring.score;

import java.util.List;

/**
 * A bean that derives data from changed scores. It runs in the transaction that stores the scores, while they are
 * locked. Every event passes through it, so it executes a fixed number of statements for a list of any length.
 */
public interface ScoreFollower {

    /** @param changes of one batch: at least one, one per film, in order of film id */
    void follow(List<ScoreChange> changes);
}
