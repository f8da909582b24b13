package org.filmscore.userreview.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.filmscore.service.transaction.RetryOnConflict;
import org.filmscore.userreview.review.HeldReviews;
import org.filmscore.userreview.user.SignedIn;
import org.filmscore.userreview.user.Users;

/** Takes what moderators decide, carries it out and writes it down. */
@ApplicationScoped
class Deciding {

    private final Users users;
    private final HeldReviews reviews;
    private final Moderating moderating;
    private final Decisions decisions;

    Deciding(Users users, HeldReviews reviews, Moderating moderating, Decisions decisions) {
        this.users = users;
        this.reviews = reviews;
        this.moderating = moderating;
        this.decisions = decisions;
    }

    /** @param name id of the review */
    @RetryOnConflict
    @Transactional
    DecisionTakenView decide(String name, SignedIn moderator, DecisionDraft draft) {
        var user = users.calling(moderator);
        var review = reviews.moderated(name).notOf(user);
        moderating.carryOut(draft, review);
        return decisions.log(review, user, draft);
    }
}
