package org.filmscore.critic.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.filmscore.critic.review.content.ScoredGrade;
import org.filmscore.events.CriticReviewEvent;
import org.filmscore.events.CriticReviewPublished;
import org.filmscore.events.CriticReviewRetracted;
import org.filmscore.messaging.outbox.Outbox;

/** Publishes the changes of critic reviews. */
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
