package org.filmscore.userreview.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import org.filmscore.events.UserReviewEvent;
import org.filmscore.events.UserReviewSubmitted;
import org.filmscore.events.UserReviewWithdrawn;
import org.filmscore.messaging.outbox.Outbox;

/** Tells the other services of user reviews, and not of users; and the features of this one what their rows depend on. */
@ApplicationScoped
class UserReviewAnnouncements {

    private final Outbox outbox;
    private final Event<Withdrawn> takenBack;

    UserReviewAnnouncements(Outbox outbox, Event<Withdrawn> takenBack) {
        this.outbox = outbox;
        this.takenBack = takenBack;
    }

    /** What is hidden is told as withdrawn, whatever its author does to it meanwhile. */
    void changed(UserReview review) {
        outbox.append(event(review));
    }

    void changed(List<UserReview> reviews) {
        outbox.appendAll(reviews.stream().map(UserReviewAnnouncements::event).toList());
    }

    void tookBack(UserReview review) {
        takenBack.fire(new Withdrawn(review.id()));
    }

    private static UserReviewEvent event(UserReview review) {
        return review.isShown() ? submitted(review) : withdrawn(review);
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
