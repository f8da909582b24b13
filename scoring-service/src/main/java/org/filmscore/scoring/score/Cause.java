package org.filmscore.scoring.score;

/** What made a batch of changes. */
public enum Cause {
    /** The film was published, described anew, withdrawn or restored. */
    FILM,
    /** Critic reviews were published, revised or retracted. */
    CRITIC_REVIEWS,
    /** A publication or a critic counts otherwise than before. */
    WEIGHTS,
    /** Users rated, rated otherwise, or took ratings back. */
    USER_RATINGS,
    /** The score was not what its reviews make of it, and was put right. */
    REBUILD
}
