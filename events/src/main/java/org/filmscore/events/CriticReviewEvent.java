package org.filmscore.events;

import java.util.UUID;

/** The events of critic reviews. */
public sealed interface CriticReviewEvent extends Event permits CriticReviewPublished, CriticReviewRetracted {

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
