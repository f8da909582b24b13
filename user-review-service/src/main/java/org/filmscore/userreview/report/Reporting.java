package org.filmscore.userreview.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.filmscore.service.transaction.RetryOnConflict;
import org.filmscore.userreview.review.HeldReviews;
import org.filmscore.userreview.user.SignedIn;
import org.filmscore.userreview.user.Users;

/** Takes from users what is wrong with what others wrote. */
@ApplicationScoped
class Reporting {

    private final Users users;
    private final HeldReviews reviews;
    private final Reports reports;
    private final Clock clock;

    Reporting(Users users, HeldReviews reviews, Reports reports, Clock clock) {
        this.users = users;
        this.reviews = reviews;
        this.reports = reports;
        this.clock = clock;
    }

    /** @param name id of the review */
    @RetryOnConflict
    @Transactional
    Report report(String name, SignedIn reporter, ReportDraft draft) {
        var user = users.calling(reporter);
        var review = reviews.shown(name).notOf(user);
        return reports.take(user, review.id(), draft, clock.instant());
    }
}
