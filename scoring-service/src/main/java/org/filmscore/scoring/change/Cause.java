package org.filmscore.scoring.change;

/** The cause of a batch of changes. */
public enum Cause {
    /** The film was published, updated, withdrawn or restored. */
    FILM,
    /** Critic reviews were published, revised or retracted. */
    CRITIC_REVIEWS,
    /** The weight of a publication or a critic changed. */
    WEIGHTS,
    /** Users submitted, changed or withdrew ratings. */
    USER_RATINGS,
    /** A rebuild corrected the score. */
    REBUILD
}
