package org.filmscore.userreview.review;

import jakarta.enterprise.context.ApplicationScoped;
import org.filmscore.events.UserReviewEvent;
import org.filmscore.events.UserReviewSubmitted;
import org.filmscore.events.UserReviewWithdrawn;
import org.filmscore.outbox.Outbox;

/** Tells the other services of user reviews, and not of users. */
@ApplicationScoped
class UserReviewAnnouncements {

    private final Outbox outbox;

    UserReviewAnnouncements(Outbox outbox) {
        this.outbox = outbox;
    }

    void changed(UserReview review) {
        outbox.append(review.isWithdrawn() ? withdrawn(review) : submitted(review));
    }

    private static UserReviewEvent submitted(UserReview review) {
        var opinion = review.opinion();
        return new UserReviewSubmitted(
                review.id(), review.revision(), review.filmId(), opinion.rating(), opinion.isWritten());
    }

    private static UserReviewEvent withdrawn(UserReview review) {
        return new UserReviewWithdrawn(review.id(), review.revision(), review.filmId());
    }
}
