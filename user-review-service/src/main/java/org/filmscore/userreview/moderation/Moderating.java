package org.filmscore.userreview.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.filmscore.userreview.review.HeldReview;
import org.filmscore.userreview.review.HidingReviews;

/** Carries out what moderators decide. */
@ApplicationScoped
class Moderating {

    private final HidingReviews hiding;
    private final Reports reports;
    private final Clock clock;

    Moderating(HidingReviews hiding, Reports reports, Clock clock) {
        this.hiding = hiding;
        this.reports = reports;
        this.clock = clock;
    }

    /** Whatever is decided, it is decided on all reports that are there. */
    void carryOut(DecisionDraft draft, HeldReview review) {
        var reported = reports.decide(review.id());
        var changed = switch (draft.decision()) {
            case HIDE -> hiding.hide(review, draft.reason(), clock.instant());
            case RESTORE -> hiding.restore(review);
            case DISMISS -> reported;
        };
        if (!changed) {
            throw new NothingToDecide(draft.decision());
        }
    }
}
