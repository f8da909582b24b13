package org.filmscore.userreview.lock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.filmscore.filmcopy.KnownFilms;
import org.filmscore.service.database.RecordMapper;
import org.filmscore.service.identifier.Identifiers;
import org.filmscore.userreview.review.UserReviewMapper;
import org.filmscore.userreview.review.UserReviewNotFound;
import org.filmscore.userreview.writing.UserReviewAnnouncements;
import org.jdbi.v3.core.Jdbi;

/**
 * Locks a review for a transaction that votes on it, reports it or decides on it, and hides it from readers and scores. The row of a review is the lock of its
 * votes and reports too. A transaction locks the calling user first, then the review.
 */
@ApplicationScoped
public class LockedReviews {

    private static final String LOCK = """
            SELECT id, film_id, user_id AS author, text IS NOT NULL AS written FROM user_reviews
            WHERE id = :id AND CASE WHEN :hiddenToo THEN NOT withdrawn OR hidden_at IS NOT NULL
                ELSE NOT withdrawn AND hidden_at IS NULL END
            FOR NO KEY UPDATE
            """;

    private static final String COUNT_VOTES = """
            UPDATE user_reviews
            SET helpful_votes = helpful_votes + :helpful, unhelpful_votes = unhelpful_votes + :unhelpful
            WHERE id = :id
            """;

    private static final String HIDE = """
            UPDATE user_reviews SET revision = revision + 1, hidden_at = :hiddenAt, hidden_reason = :reason
            WHERE id = :id AND (hidden_at IS NULL) = (:reason::text IS NOT NULL)
            RETURNING *, NULL AS user_name
            """;

    private final Jdbi database;
    private final KnownFilms films;
    private final UserReviewAnnouncements announcements;
    private final Clock clock;

    LockedReviews(Jdbi database, KnownFilms films, UserReviewAnnouncements announcements, Clock clock) {
        this.database = database;
        this.films = films;
        this.announcements = announcements;
        this.clock = clock;
    }

    /**
     * @param name id of a review that readers see
     * @throws UserReviewNotFound where readers do not see it
     */
    public LockedReview shown(String name) {
        return lock(name, false)
                .filter(review -> films.shows(review.filmId()))
                .orElseThrow(() -> UserReviewNotFound.named(name));
    }

    /**
     * Also finds hidden reviews, even withdrawn ones, and reviews of withdrawn films.
     *
     * @param name id of a review
     * @throws UserReviewNotFound where there is nothing to decide on
     */
    public LockedReview moderated(String name) {
        return lock(name, true).orElseThrow(() -> UserReviewNotFound.named(name));
    }

    /** @param helpful how many votes more, or, below zero, fewer; the same for unhelpful */
    public void countVotes(LockedReview review, int helpful, int unhelpful) {
        database.useHandle(handle -> handle.createUpdate(COUNT_VOTES)
                .bind("id", review.id())
                .bind("helpful", helpful)
                .bind("unhelpful", unhelpful)
                .execute());
    }

    /** @return whether it was shown before */
    public boolean hide(LockedReview review, String reason) {
        return change(review.id(), OffsetDateTime.now(clock), reason);
    }

    /** @return whether it was hidden before */
    public boolean restore(LockedReview review) {
        return change(review.id(), null, null);
    }

    private boolean change(UUID review, OffsetDateTime hiddenAt, String reason) {
        var changed = database.withHandle(handle -> handle.createQuery(HIDE)
                .bind("id", review)
                .bind("hiddenAt", hiddenAt)
                .bind("reason", reason)
                .map(new UserReviewMapper())
                .list());
        announcements.changed(changed);
        return !changed.isEmpty();
    }

    private Optional<LockedReview> lock(String name, boolean hiddenToo) {
        return Identifiers.parse(name).flatMap(id -> lock(id, hiddenToo));
    }

    private Optional<LockedReview> lock(UUID id, boolean hiddenToo) {
        return database.withHandle(handle -> handle.createQuery(LOCK)
                .bind("id", id)
                .bind("hiddenToo", hiddenToo)
                .map(RecordMapper.of(LockedReview.class))
                .findFirst());
    }
}
