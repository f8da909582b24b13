package org.filmscore.userreview.review;

/** Users do not judge what they wrote themselves. */
class OwnReview extends RuntimeException {

    OwnReview() {
        super("The review is your own");
    }
}
