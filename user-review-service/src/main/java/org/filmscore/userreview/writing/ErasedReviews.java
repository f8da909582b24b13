package org.filmscore.userreview.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.filmscore.userreview.user.Erasure;
import org.hibernate.Session;

/** What is left of reviews whose author is erased: that there was one of the film, and which revision it had. */
@ApplicationScoped
class ErasedReviews {

    /** What was withdrawn before loses its user, and is not told again. */
    private static final String ERASE = """
            UPDATE user_reviews
            SET user_id = NULL, withdrawn = true, user_name = NULL, rating = NULL, headline = NULL, text = NULL,
                spoiler = false, language = NULL, helpful_votes = 0, unhelpful_votes = 0,
                hidden_at = NULL, hidden_reason = NULL,
                revision = CASE WHEN withdrawn THEN revision ELSE revision + 1 END,
                changed_at = CASE WHEN withdrawn THEN changed_at ELSE ? END
            WHERE user_id = ?
            RETURNING new.*, old.withdrawn AS known_as_withdrawn
            """;

    private final Session database;
    private final UserReviewAnnouncements announcements;
    private final Clock clock;

    ErasedReviews(Session database, UserReviewAnnouncements announcements, Clock clock) {
        this.database = database;
        this.announcements = announcements;
        this.clock = clock;
    }

    void erase(@Observes Erasure erasure) {
        announcements.changed(erased(erasure.user()));
    }

    private List<UserReview> erased(UUID user) {
        return database.doReturningWork(connection -> {
            try (var update = connection.prepareStatement(ERASE)) {
                update.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
                update.setObject(2, user);
                return toBeTold(update);
            }
        });
    }

    private static List<UserReview> toBeTold(PreparedStatement update) throws SQLException {
        try (var row = update.executeQuery()) {
            var reviews = new ArrayList<UserReview>();
            while (row.next()) {
                if (!row.getBoolean("known_as_withdrawn")) {
                    reviews.add(OwnReviews.review(row));
                }
            }
            return reviews;
        }
    }
}
