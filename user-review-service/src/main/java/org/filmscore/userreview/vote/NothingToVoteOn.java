package org.filmscore.userreview.vote;

/** A rating without a text cannot be helpful or not. */
class NothingToVoteOn extends RuntimeException {

    static final String MEANING =
            "`nothing-to-vote-on`: the rating has no text; or `own-review`: it is the caller's own.";

    NothingToVoteOn() {
        super("The rating has no text that could be helpful or not");
    }
}
