package org.filmscore.userreview.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import org.filmscore.userreview.lock.HidingReviews;
import org.filmscore.userreview.lock.LockedReview;
import org.filmscore.userreview.report.Reports;

/** Carries out what moderators decide. */
@ApplicationScoped
class Moderating {

    private final HidingReviews hiding;
    private final Reports reports;

    Moderating(HidingReviews hiding, Reports reports) {
        this.hiding = hiding;
        this.reports = reports;
    }

    /** Every action decides all reports on the review. */
    void carryOut(ModerationAction action, String reason, LockedReview review) {
        var reported = reports.decide(review.id());
        var changed = switch (action) {
            case HIDE -> hiding.hide(review, reason);
            case RESTORE -> hiding.restore(review);
            case DISMISS -> reported;
        };
        if (!changed) {
            throw new NothingToDecide(action);
        }
    }
}
