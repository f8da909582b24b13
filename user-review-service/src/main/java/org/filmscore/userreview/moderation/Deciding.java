package org.filmscore.userreview.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.filmscore.service.transaction.RetryOnConflict;
import org.filmscore.userreview.lock.LockedReviews;
import org.filmscore.userreview.user.SignedIn;
import org.filmscore.userreview.user.Users;

/** Carries out the decision of a moderator, and logs it. */
@ApplicationScoped
class Deciding {

    private final Users users;
    private final LockedReviews reviews;
    private final Moderating moderating;
    private final Decisions decisions;

    Deciding(Users users, LockedReviews reviews, Moderating moderating, Decisions decisions) {
        this.users = users;
        this.reviews = reviews;
        this.moderating = moderating;
        this.decisions = decisions;
    }

    /** @param name id of the review */
    @RetryOnConflict
    @Transactional
    Decisions.Logged decide(String name, SignedIn moderator, ModerationAction action, String reason) {
        var user = users.calling(moderator);
        var review = reviews.moderated(name).notOf(user);
        moderating.carryOut(action, reason, review);
        return decisions.log(review, user, action, reason);
    }
}
