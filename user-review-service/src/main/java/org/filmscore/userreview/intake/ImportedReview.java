package org.filmscore.userreview.intake;

import java.time.Instant;
import java.util.UUID;
import org.filmscore.userreview.review.Opinion;

/**
 * What a row says about a film, once its film and user are known.
 *
 * @param subject of the tokens of the user
 */
record ImportedReview(Key key, String subject, Opinion opinion, Instant writtenAt) {

    /** What is unique among the reviews. */
    record Key(UUID user, UUID film) {}
}
