package org.filmscore.critic.review;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Consumer;
import org.filmscore.critic.review.CriticReviewProblems.AlreadyReviewed;
import org.filmscore.critic.review.content.ReviewDescription;
import org.filmscore.filmcopy.KnownFilms;
import org.filmscore.service.revision.ExpectedRevision;
import org.filmscore.service.transaction.RetryOnConflict;

/** Publishes, revises and retracts reviews. A film has one review by the same publication and critic. */
@ApplicationScoped
class PublishingReviews {

    private final KnownFilms films;
    private final CriticReviews reviews;
    private final Editing editing;
    private final CriticReviewAnnouncements announcements;
    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();

    PublishingReviews(
            KnownFilms films, CriticReviews reviews, Editing editing, CriticReviewAnnouncements announcements) {
        this.films = films;
        this.reviews = reviews;
        this.editing = editing;
        this.announcements = announcements;
    }

    @Transactional
    @RetryOnConflict
    CriticReview publish(String film, ReviewDescription description) {
        var review = new CriticReview(ids.generate(), films.named(film).id());
        write(review, description);
        reviews.persistAndFlush(review);
        announcements.changed(review);
        return review;
    }

    @Transactional
    @RetryOnConflict
    CriticReview revise(String id, ExpectedRevision expected, ReviewDescription description) {
        return change(id, expected, review -> write(review, description));
    }

    /** Retracting again changes nothing. */
    @Transactional
    @RetryOnConflict
    void retract(String id, ExpectedRevision expected) {
        if (!reviews.named(id).isRetracted()) {
            change(id, expected, editing::retract);
        }
    }

    /** Queries before it writes: the query flushes, and the index would refuse what was written. */
    private void write(CriticReview review, ReviewDescription description) {
        reviews.otherThan(review, description.publicationId(), description.criticId())
                .ifPresent(other -> {
                    throw new AlreadyReviewed(other);
                });
        editing.write(review, description);
    }

    /** A change that changes nothing makes no revision and no event. */
    private CriticReview change(String id, ExpectedRevision expected, Consumer<CriticReview> change) {
        var review = reviews.shown(id);
        var before = review.revision();
        change.accept(review);
        reviews.flush();
        if (review.revision() != before) {
            expected.check(before);
            announcements.changed(review);
        }
        return review;
    }
}
