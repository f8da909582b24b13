package org.filmscore.userreview.review;

/** Users do not vote on their own reviews, report them or decide on them. */
public class OwnReview extends RuntimeException {

    public OwnReview() {
        super("The review is your own");
    }
}
