package org.filmscore.userreview.vote;

/** The user has not voted on the review. */
class VoteNotFound extends RuntimeException {

    VoteNotFound() {
        super("You have not voted on this review");
    }
}
