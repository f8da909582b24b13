package org.filmscore.critic.review.parked;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.filmscore.critic.conversion.ConvertingGrades;
import org.filmscore.critic.grade.GradeReading.Conversion;
import org.filmscore.critic.publication.Publication;
import org.filmscore.critic.review.CriticReviewView;
import org.filmscore.critic.review.JudgingReviews;
import org.filmscore.filmcopy.KnownFilms;
import org.filmscore.service.transaction.RetryOnConflict;

/** Publishes parked reviews as soon as an editor has read their grade. */
@ApplicationScoped
class ReleasingReviews {

    private final ParkedReviews parked;
    private final KnownFilms films;
    private final ConvertingGrades converting;
    private final JudgingReviews judging;

    ReleasingReviews(ParkedReviews parked, KnownFilms films, ConvertingGrades converting, JudgingReviews judging) {
        this.parked = parked;
        this.films = films;
        this.converting = converting;
        this.judging = judging;
    }

    @Transactional
    @RetryOnConflict
    CriticReviewView release(String id, ReleaseDraft release) {
        var waiting = parked.named(id);
        var review = waiting.review();
        films.named(review.filmId().toString());
        var conversion = conversion(release, review.byline().publication());
        parked.delete(waiting);
        return judging.judge(review, conversion);
    }

    private Conversion conversion(ReleaseDraft release, Publication publication) {
        if (release.score() != null) {
            return new Conversion(release.score(), "as an editor read it");
        }
        var read = converting.convert(release.grade(), publication.gradeScale());
        return new Conversion(read.score(), "as an editor read it, " + release.grade() + ": " + read.rule());
    }
}
