package org.filmscore.userreview.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.filmscore.filmcopy.KnownFilms;
import org.filmscore.service.revision.ExpectedRevision;
import org.filmscore.userreview.review.OwnReviews.Submission;
import org.filmscore.userreview.user.SignedIn;

/** Takes what users say about films, one opinion per user and film, and takes it back. */
@ApplicationScoped
class Reviewing {

    private final KnownFilms films;
    private final OwnReviews reviews;
    private final UserReviewAnnouncements announcements;
    private final Clock clock;

    Reviewing(KnownFilms films, OwnReviews reviews, UserReviewAnnouncements announcements, Clock clock) {
        this.films = films;
        this.reviews = reviews;
        this.announcements = announcements;
        this.clock = clock;
    }

    /**
     * What changes nothing is no new revision and is not told: nothing comes back.
     *
     * @param film id or slug
     */
    @Transactional
    Optional<Submission> submit(String film, SignedIn author, Opinion opinion, ExpectedRevision expected) {
        var submission = reviews.put(films.named(film).id(), author, opinion, clock.instant());
        submission.ifPresent(stored -> {
            expected.check(stored.before());
            announcements.changed(stored.review());
            if (stored.tookTheTextBack()) {
                announcements.tookBack(stored.review());
            }
        });
        return submission;
    }

    /** @param film id or slug */
    @Transactional
    void withdraw(String film, String subject, ExpectedRevision expected) {
        var review = reviews.withdraw(films.named(film).id(), subject, clock.instant())
                .orElseThrow(() -> new UserReviewNotFound("You have not rated the film " + film));
        expected.check(review.revision() - 1);
        announcements.changed(review);
        announcements.tookBack(review);
    }
}
