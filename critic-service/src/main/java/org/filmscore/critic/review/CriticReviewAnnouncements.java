package org.filmscore.critic.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.filmscore.critic.review.content.ScoredGrade;
import org.filmscore.events.CriticReviewEvent;
import org.filmscore.events.CriticReviewPublished;
import org.filmscore.events.CriticReviewRetracted;
import org.filmscore.events.Event;
import org.filmscore.events.Topic;
import org.filmscore.messaging.outbox.Outbox;
import org.filmscore.reconciliation.OwnedState;
import org.filmscore.reconciliation.Subjects;
import org.filmscore.service.audit.AuditTrail;
import org.filmscore.service.audit.AuditTrail.Change;

/** Publishes the changes of critic reviews, and records them. */
@ApplicationScoped
class CriticReviewAnnouncements implements OwnedState {

    private final Outbox outbox;
    private final AuditTrail trail;
    private final CriticReviews reviews;

    CriticReviewAnnouncements(Outbox outbox, AuditTrail trail, CriticReviews reviews) {
        this.outbox = outbox;
        this.trail = trail;
        this.reviews = reviews;
    }

    @Override
    public Topic<CriticReviewEvent> topic() {
        return Topic.CRITIC_REVIEWS;
    }

    @Override
    public List<CriticReviewEvent> events(Subjects subjects) {
        return subjects.of(CriticReview.class, reviews.getEntityManager()).stream()
                .map(CriticReviewAnnouncements::event)
                .toList();
    }

    @Override
    public Optional<Event> withdrawal(UUID subject, UUID film) {
        return Optional.of(new CriticReviewRetracted(subject, 1, film));
    }

    void changed(CriticReview review) {
        changed(List.of(review));
    }

    void changed(Collection<CriticReview> reviews) {
        outbox.appendAll(reviews.stream().map(CriticReviewAnnouncements::event).toList());
        trail.record(reviews.stream()
                .map(review -> new Change(review.id(), review.revision()))
                .toList());
    }

    private static CriticReviewEvent event(CriticReview review) {
        return review.isRetracted() ? retracted(review) : published(review);
    }

    private static CriticReviewEvent retracted(CriticReview review) {
        return new CriticReviewRetracted(review.id(), review.revision(), review.filmId());
    }

    private static CriticReviewEvent published(CriticReview review) {
        var byline = review.byline();
        var grade = review.scoredGrade();
        return new CriticReviewPublished(
                review.id(),
                review.revision(),
                review.filmId(),
                byline.publicationId(),
                byline.criticId(),
                grade.map(ScoredGrade::grade).orElse(null),
                grade.map(ScoredGrade::score).orElse(null),
                grade.map(ScoredGrade::rule).orElse(null),
                review.details().publishedOn());
    }
}
