package org.filmscore.userreview.moderation;

/** The review is as the decision would make it. */
class NothingToDecide extends RuntimeException {

    static final String MEANING = "`nothing-to-decide`: the review is hidden already, is not hidden, or has no reports"
            + " that wait; or `own-review`: it is the caller's own.";

    NothingToDecide(Verdict verdict) {
        super(
                switch (verdict) {
                    case HIDE -> "The review is hidden already";
                    case RESTORE -> "The review is not hidden";
                    case DISMISS -> "The review has no reports that wait for a decision";
                });
    }
}
