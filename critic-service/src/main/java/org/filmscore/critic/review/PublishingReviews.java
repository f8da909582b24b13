package org.filmscore.critic.review;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Consumer;
import org.filmscore.filmcopy.KnownFilms;
import org.filmscore.service.revision.ExpectedRevision;
import org.filmscore.service.transaction.RetryOnConflict;

/** Publishes reviews, revises them, and takes them back: one of a film by the same publication and critic. */
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
    CriticReview publish(String film, CriticReviewDraft draft) {
        var review = new CriticReview(ids.generate(), films.named(film).id());
        write(review, draft);
        reviews.persistAndFlush(review);
        announcements.changed(review);
        return review;
    }

    @Transactional
    @RetryOnConflict
    CriticReview revise(String id, ExpectedRevision expected, CriticReviewDraft draft) {
        return change(id, expected, review -> write(review, draft));
    }

    @Transactional
    @RetryOnConflict
    void retract(String id, ExpectedRevision expected) {
        change(id, expected, editing::retract);
    }

    /** Looks for another one first: what is written would be flushed, and refused by the index, before the look. */
    private void write(CriticReview review, CriticReviewDraft draft) {
        reviews.otherThan(review, draft.publicationId(), draft.criticId()).ifPresent(other -> {
            throw new AlreadyReviewed(other);
        });
        editing.write(review, draft);
    }

    /** What changes nothing is no new revision and is not told. */
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
