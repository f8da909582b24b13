package org.filmscore.scoring.score;

/** How a score is received, the best first. */
public enum Band {
    POSITIVE,
    MIXED,
    NEGATIVE
}
