package org.filmscore.critic.review;

/** No critic review has this id, or it is retracted. */
class CriticReviewNotFound extends RuntimeException {

    CriticReviewNotFound(String id) {
        super("There is no critic review " + id);
    }
}
