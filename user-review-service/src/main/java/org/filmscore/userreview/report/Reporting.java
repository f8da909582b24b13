package org.filmscore.userreview.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.filmscore.service.transaction.RetryOnConflict;
import org.filmscore.userreview.lock.LockedReviews;
import org.filmscore.userreview.user.SignedIn;
import org.filmscore.userreview.user.Users;

/** Stores reports of users on the reviews of others. */
@ApplicationScoped
class Reporting {

    private final Users users;
    private final LockedReviews reviews;
    private final Reports reports;

    Reporting(Users users, LockedReviews reviews, Reports reports) {
        this.users = users;
        this.reviews = reviews;
        this.reports = reports;
    }

    /** @param name id of the review */
    @RetryOnConflict
    @Transactional
    ReviewReport report(String name, SignedIn reporter, Reason reason, String comment) {
        var user = users.calling(reporter);
        var review = reviews.shown(name).notOf(user);
        return reports.add(user, review.id(), reason, comment);
    }
}
