package org.filmscore.userreview.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.filmscore.userreview.review.UserReviewMapper;
import org.filmscore.userreview.user.Erasure;
import org.jdbi.v3.core.Jdbi;

/** Reviews of erased authors: only id, film and revision remain. */
@ApplicationScoped
class ErasedReviews {

    /** The events of reviews that were withdrawn before have been published already. */
    private static final String ERASE = """
            WITH erased AS (
                UPDATE user_reviews
                SET user_id = NULL, withdrawn = true, rating = NULL, headline = NULL, text = NULL,
                    spoiler = false, language = NULL, helpful_votes = 0, unhelpful_votes = 0,
                    hidden_at = NULL, hidden_reason = NULL,
                    revision = CASE WHEN withdrawn THEN revision ELSE revision + 1 END,
                    changed_at = CASE WHEN withdrawn THEN changed_at ELSE :now END
                WHERE user_id = :user
                RETURNING new.*, old.withdrawn AS was_withdrawn
            )
            SELECT *, NULL AS user_name FROM erased WHERE NOT was_withdrawn
            """;

    private final Jdbi database;
    private final ErasedHidings hidings;
    private final UserReviewAnnouncements announcements;
    private final Clock clock;

    ErasedReviews(Jdbi database, ErasedHidings hidings, UserReviewAnnouncements announcements, Clock clock) {
        this.database = database;
        this.hidings = hidings;
        this.announcements = announcements;
        this.clock = clock;
    }

    void erase(@Observes Erasure erasure) {
        hidings.keep(erasure);
        announcements.changed(database.withHandle(handle -> handle.createQuery(ERASE)
                .bind("now", OffsetDateTime.now(clock))
                .bind("user", erasure.user())
                .map(new UserReviewMapper())
                .list()));
    }
}
