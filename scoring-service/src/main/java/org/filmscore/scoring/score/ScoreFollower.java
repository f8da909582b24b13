package org.filmscore.scoring.score;

import java.util.List;

/**
 * Whoever makes something else of changed scores implements this as a bean. It is called in the transaction that keeps the
 * scores, while they are locked: what it writes is there exactly if they are. It is on the way from every event to its
 * score, so it takes a fixed number of statements, whatever the length of the list.
 */
public interface ScoreFollower {

    /** @param changes those of one batch, one a film, in order of film; at least one */
    void follow(List<ScoreChange> changes);
}
