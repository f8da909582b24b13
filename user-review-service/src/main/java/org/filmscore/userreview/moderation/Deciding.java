package org.filmscore.userreview.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.filmscore.service.transaction.RetryOnConflict;
import org.filmscore.userreview.lock.LockedReview;
import org.filmscore.userreview.lock.LockedReviews;
import org.filmscore.userreview.report.Reports;
import org.filmscore.userreview.user.SignedIn;
import org.filmscore.userreview.user.Users;

/** Carries out the decision of a moderator, and logs it. */
@ApplicationScoped
class Deciding {

    private final Users users;
    private final LockedReviews reviews;
    private final Reports reports;
    private final Decisions decisions;

    Deciding(Users users, LockedReviews reviews, Reports reports, Decisions decisions) {
        this.users = users;
        this.reviews = reviews;
        this.reports = reports;
        this.decisions = decisions;
    }

    /** @param name id of the review */
    @RetryOnConflict
    @Transactional
    DecisionTakenView decide(String name, SignedIn moderator, ModerationAction action, String reason) {
        var user = users.calling(moderator);
        var review = reviews.moderated(name).notOf(user);
        carryOut(action, reason, review);
        return decisions.log(review, user, action, reason);
    }

    /** Every action decides all reports on the review. */
    private void carryOut(ModerationAction action, String reason, LockedReview review) {
        var reported = reports.decide(review.id());
        var changed = switch (action) {
            case HIDE -> reviews.hide(review, reason);
            case RESTORE -> reviews.restore(review);
            case DISMISS -> reported;
        };
        if (!changed) {
            throw new NothingToDecide(action);
        }
    }

    /** The review already is what the decision would make it. */
    static class NothingToDecide extends RuntimeException {

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
}
