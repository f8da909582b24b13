package org.filmscore.critic.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.filmscore.events.CriticReviewEvent;
import org.filmscore.events.CriticReviewPublished;
import org.filmscore.events.CriticReviewRetracted;
import org.filmscore.messaging.outbox.Outbox;

/** Tells the other services of critic reviews. */
@ApplicationScoped
class CriticReviewAnnouncements {

    private final Outbox outbox;

    CriticReviewAnnouncements(Outbox outbox) {
        this.outbox = outbox;
    }

    void changed(CriticReview review) {
        changed(List.of(review));
    }

    void changed(Collection<CriticReview> reviews) {
        outbox.appendAll(reviews.stream().map(CriticReviewAnnouncements::event).toList());
    }

    private static CriticReviewEvent event(CriticReview review) {
        return review.isRetracted() ? retracted(review) : published(review);
    }

    private static CriticReviewEvent retracted(CriticReview review) {
        return new CriticReviewRetracted(review.id(), review.revision(), review.filmId());
    }

    private static CriticReviewEvent published(CriticReview review) {
        var draft = review.draft();
        var verdict = review.verdict();
        return new CriticReviewPublished(
                review.id(),
                review.revision(),
                review.filmId(),
                draft.publicationId(),
                draft.criticId(),
                draft.grade(),
                verdict.map(Verdict::score).orElse(null),
                verdict.map(Verdict::rule).orElse(null),
                draft.publishedOn());
    }
}
