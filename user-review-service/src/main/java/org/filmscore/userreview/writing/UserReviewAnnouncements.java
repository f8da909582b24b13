package org.filmscore.userreview.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.UUID;
import org.filmscore.events.UserReviewEvent;
import org.filmscore.events.UserReviewSubmitted;
import org.filmscore.events.UserReviewWithdrawn;
import org.filmscore.messaging.outbox.Outbox;
import org.filmscore.userreview.review.UserReview;

/** Publishes changes of reviews to other services, without users or texts, and withdrawn texts inside this service. */
@ApplicationScoped
public class UserReviewAnnouncements {

    private final Outbox outbox;
    private final Event<TextsWithdrawn> withdrawn;

    UserReviewAnnouncements(Outbox outbox, Event<TextsWithdrawn> withdrawn) {
        this.outbox = outbox;
        this.withdrawn = withdrawn;
    }

    /** Publishes a hidden review as withdrawn, also when its author changes it. */
    public void changed(List<UserReview> reviews) {
        outbox.appendAll(reviews.stream().map(UserReviewAnnouncements::event).toList());
    }

    public void textsWithdrawn(List<UUID> reviews) {
        if (!reviews.isEmpty()) {
            withdrawn.fire(new TextsWithdrawn(reviews));
        }
    }

    private static UserReviewEvent event(UserReview review) {
        if (!review.isShown()) {
            return new UserReviewWithdrawn(review.id(), review.revision(), review.filmId());
        }
        var opinion = review.opinion();
        return new UserReviewSubmitted(
                review.id(), review.revision(), review.filmId(), opinion.rating(), opinion.isWritten());
    }
}
