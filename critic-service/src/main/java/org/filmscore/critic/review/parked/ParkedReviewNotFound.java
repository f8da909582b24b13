package org.filmscore.critic.review.parked;

/** No parked review has this id: it may be released or dropped. */
class ParkedReviewNotFound extends RuntimeException {

    ParkedReviewNotFound(String id) {
        super("There is no parked review " + id);
    }
}
