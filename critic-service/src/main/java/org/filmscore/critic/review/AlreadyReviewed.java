package org.filmscore.critic.review;

import java.util.UUID;

/** The film has a review by the same publication and critic. */
class AlreadyReviewed extends RuntimeException {

    private final UUID existing;

    AlreadyReviewed(CriticReview existing) {
        super("The film has a review by this publication and critic");
        this.existing = existing.id();
    }

    UUID existing() {
        return existing;
    }
}
