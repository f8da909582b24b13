package org.filmscore.events;

import java.util.UUID;

/** The events of user ratings and user reviews. */
public sealed interface UserReviewEvent extends Event permits UserReviewSubmitted, UserReviewWithdrawn {

    UUID reviewId();

    @Override
    default UUID subject() {
        return reviewId();
    }

    UUID filmId();

    @Override
    default UUID partitionedBy() {
        return filmId();
    }
}
