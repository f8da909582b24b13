package org.filmscore.userreview.vote;

/** Users vote on texts, and the rating has none. */
class NothingToVoteOn extends RuntimeException {

    static final String MEANING =
            "`nothing-to-vote-on`: the rating has no text; or `own-review`: the review is the caller's own.";

    NothingToVoteOn() {
        super("The rating has no text to vote on");
    }
}
