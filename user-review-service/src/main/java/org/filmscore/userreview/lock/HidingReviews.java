package org.filmscore.userreview.lock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.filmscore.userreview.review.UserReviewMapper;
import org.filmscore.userreview.writing.UserReviewAnnouncements;
import org.jdbi.v3.core.Jdbi;

/** Hides reviews from readers and scores, and shows them again. */
@ApplicationScoped
public class HidingReviews {

    private static final String HIDE = """
            UPDATE user_reviews SET revision = revision + 1, hidden_at = :hiddenAt, hidden_reason = :reason
            WHERE id = :id AND (hidden_at IS NULL) = (:reason::text IS NOT NULL)
            RETURNING *, NULL AS user_name
            """;

    private final Jdbi database;
    private final UserReviewAnnouncements announcements;
    private final Clock clock;

    HidingReviews(Jdbi database, UserReviewAnnouncements announcements, Clock clock) {
        this.database = database;
        this.announcements = announcements;
        this.clock = clock;
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
}
