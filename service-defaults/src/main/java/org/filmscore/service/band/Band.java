package org.filmscore.service.band;

/** How good a score is, the best first. */
public enum Band {
    POSITIVE,
    MIXED,
    NEGATIVE
}
