package org.filmscore.userreview.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.filmscore.filmcopy.KnownFilms;
import org.filmscore.service.revision.ExpectedRevision;
import org.filmscore.userreview.review.Opinion;
import org.filmscore.userreview.user.SignedIn;
import org.filmscore.userreview.writing.OwnReviews.Submission;

/** Stores and withdraws what users say about films, one opinion per user and film. */
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
     * The same opinion again makes no revision and no event: the result is empty.
     *
     * @param film id or slug
     */
    @Transactional
    Optional<Submission> submit(String film, SignedIn author, Opinion opinion, ExpectedRevision expected) {
        var submission = reviews.put(films.named(film).id(), author, opinion);
        submission.ifPresent(stored -> {
            expected.check(stored.before());
            announcements.changed(List.of(stored.review()));
            if (stored.withdrawsText()) {
                announcements.textsWithdrawn(List.of(stored.review().id()));
            }
        });
        return submission;
    }

    /**
     * Nothing happens where the user has no rating of the film.
     *
     * @param film id or slug
     */
    @Transactional
    void withdraw(String film, String subject, ExpectedRevision expected) {
        reviews.withdraw(films.named(film).id(), subject, clock.instant()).ifPresent(review -> {
            expected.check(review.revision() - 1);
            announcements.changed(List.of(review));
            announcements.textsWithdrawn(List.of(review.id()));
        });
    }
}
