package org.filmscore.userreview.review;

/** There is no such review, or it is withdrawn or hidden, or its film is withdrawn. */
public class UserReviewNotFound extends RuntimeException {

    UserReviewNotFound(String message) {
        super(message);
    }

    public static UserReviewNotFound named(String name) {
        return new UserReviewNotFound("There is no user review " + name);
    }
}
