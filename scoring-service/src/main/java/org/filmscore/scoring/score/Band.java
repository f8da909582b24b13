package org.filmscore.scoring.score;

/** How a score is received, the best first. */
enum Band {
    POSITIVE,
    MIXED,
    NEGATIVE
}
