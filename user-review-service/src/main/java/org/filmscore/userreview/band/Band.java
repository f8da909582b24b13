package org.filmscore.userreview.band;

/** How a rating is received, the best first. */
public enum Band {
    POSITIVE,
    MIXED,
    NEGATIVE
}
