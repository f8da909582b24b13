package org.filmscore.critic.review;

import java.util.UUID;

/** The film has a review by the same publication and critic. */
class AlreadyReviewed extends RuntimeException {

    static final String MEANING =
            "`already-reviewed`: the film has a review by this publication and critic;" + " `existing` is its path.";

    private final UUID existing;

    AlreadyReviewed(CriticReview existing) {
        super("The film has a review by this publication and critic");
        this.existing = existing.id();
    }

    UUID existing() {
        return existing;
    }
}
