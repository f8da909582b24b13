package org.filmscore.userreview.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hibernate.Session;

/** Takes reviews out of sight, and out of the scores, and brings them back. */
@ApplicationScoped
public class HidingReviews {

    private static final String HIDE = """
            UPDATE user_reviews SET revision = revision + 1, hidden_at = ?, hidden_reason = ?
            WHERE id = ? AND (hidden_at IS NULL) = (?::timestamptz IS NOT NULL)
            RETURNING *
            """;

    private final Session database;
    private final UserReviewAnnouncements announcements;

    HidingReviews(Session database, UserReviewAnnouncements announcements) {
        this.database = database;
        this.announcements = announcements;
    }

    /** Whether it was shown before. */
    public boolean hide(HeldReview review, String reason, Instant now) {
        return change(review.id(), now.atOffset(ZoneOffset.UTC), reason);
    }

    /** Whether it was hidden before. */
    public boolean restore(HeldReview review) {
        return change(review.id(), null, null);
    }

    private boolean change(UUID review, OffsetDateTime hiddenAt, String reason) {
        return database.doReturningWork(connection -> {
            try (var update = connection.prepareStatement(HIDE)) {
                update.setObject(1, hiddenAt, Types.TIMESTAMP_WITH_TIMEZONE);
                update.setString(2, reason);
                update.setObject(3, review);
                update.setObject(4, hiddenAt, Types.TIMESTAMP_WITH_TIMEZONE);
                return announced(update);
            }
        });
    }

    private boolean announced(PreparedStatement update) throws SQLException {
        try (var row = update.executeQuery()) {
            if (!row.next()) {
                return false;
            }
            announcements.changed(OwnReviews.review(row));
            return true;
        }
    }
}
