package org.filmscore.scoring.score;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What made a batch of changes. */
@Schema(
        name = "ScoreCause",
        description = "FILM: it was published, withdrawn or restored. CRITIC_REVIEWS: some were published, revised or"
                + " retracted. WEIGHTS: a publication or critic counts otherwise. USER_RATINGS: some were given, changed or"
                + " taken back. REBUILD: it was not what its reviews make of it, and was put right.")
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
