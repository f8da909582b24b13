package org.filmscore.scoring.rule;

/** How a score is received, the best first. */
public enum Band {
    POSITIVE,
    MIXED,
    NEGATIVE
}
