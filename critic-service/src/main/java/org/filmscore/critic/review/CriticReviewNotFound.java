package org.filmscore.critic.review;

/** No critic review has this id, or the one that has is retracted. */
class CriticReviewNotFound extends RuntimeException {

    CriticReviewNotFound(String id) {
        super("There is no critic review " + id);
    }
}
