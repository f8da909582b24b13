package org.filmscore.critic.review;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.filmscore.critic.grade.GradeReading.Conversion;
import org.filmscore.critic.review.content.IncomingReview;
import org.filmscore.service.band.Bands;

/** Publishes reviews whose grade an editor has read. */
@ApplicationScoped
public class JudgingReviews {

    private final CriticReviews reviews;
    private final Editing editing;
    private final CriticReviewAnnouncements announcements;
    private final Bands bands;
    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();

    JudgingReviews(CriticReviews reviews, Editing editing, CriticReviewAnnouncements announcements, Bands bands) {
        this.reviews = reviews;
        this.editing = editing;
        this.announcements = announcements;
        this.bands = bands;
    }

    /** Revises the review with the same key, or adds one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public CriticReviewView judge(IncomingReview incoming, Conversion conversion) {
        var known = reviews.withKeys(List.of(incoming.key())).get(incoming.key());
        var review = known == null ? new CriticReview(ids.generate(), incoming.filmId()) : known;
        editing.judge(review, incoming, conversion);
        reviews.persistAndFlush(review);
        announcements.changed(review);
        return CriticReviewView.of(review, bands);
    }
}
