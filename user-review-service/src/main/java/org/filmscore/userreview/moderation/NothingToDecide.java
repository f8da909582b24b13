package org.filmscore.userreview.moderation;

/** The review already is what the decision would make it. */
class NothingToDecide extends RuntimeException {

    static final String MEANING = "`nothing-to-decide`: the review is hidden already, is not hidden, or has no"
            + " undecided reports; or `own-review`: the review is the caller's own.";

    NothingToDecide(ModerationAction action) {
        super(
                switch (action) {
                    case HIDE -> "The review is hidden already";
                    case RESTORE -> "The review is not hidden";
                    case DISMISS -> "The review has no undecided reports";
                });
    }
}
