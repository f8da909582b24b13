package org.filmscore.userreview.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.filmscore.events.Topic;
import org.filmscore.events.UserReviewEvent;
import org.filmscore.events.UserReviewSubmitted;
import org.filmscore.events.UserReviewWithdrawn;
import org.filmscore.messaging.outbox.Outbox;
import org.filmscore.reconciliation.OwnedState;
import org.filmscore.reconciliation.Subjects;
import org.filmscore.userreview.review.UserReview;
import org.filmscore.userreview.review.UserReviewMapper;
import org.jdbi.v3.core.Jdbi;

/** Publishes changes of reviews to other services, without users or texts, and withdrawn texts inside this service. */
@ApplicationScoped
public class UserReviewAnnouncements implements OwnedState {

    /** Events name no user. */
    private static final String REVIEWS = "SELECT *, NULL AS user_name FROM user_reviews";

    private final Outbox outbox;
    private final Jdbi database;
    private final Event<TextsWithdrawn> withdrawn;

    UserReviewAnnouncements(Outbox outbox, Jdbi database, Event<TextsWithdrawn> withdrawn) {
        this.outbox = outbox;
        this.database = database;
        this.withdrawn = withdrawn;
    }

    @Override
    public Topic<UserReviewEvent> topic() {
        return Topic.USER_REVIEWS;
    }

    @Override
    public List<UserReviewEvent> events(Subjects subjects) {
        return subjects.of(REVIEWS, "id", new UserReviewMapper(), database).stream()
                .map(UserReviewAnnouncements::event)
                .toList();
    }

    @Override
    public Optional<org.filmscore.events.Event> withdrawal(UUID subject, UUID film) {
        return Optional.of(new UserReviewWithdrawn(subject, 1, film));
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
