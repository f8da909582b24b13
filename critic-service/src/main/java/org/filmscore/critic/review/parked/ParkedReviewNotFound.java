package org.filmscore.critic.review.parked;

/** Nothing is parked under this id: it never was, or it is released or dropped. */
class ParkedReviewNotFound extends RuntimeException {

    ParkedReviewNotFound(String id) {
        super("There is no parked review " + id);
    }
}
