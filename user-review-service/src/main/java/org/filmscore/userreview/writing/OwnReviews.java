package org.filmscore.userreview.review;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.filmscore.userreview.review.UserReview.Author;
import org.filmscore.userreview.user.SignedIn;
import org.filmscore.userreview.user.Users;
import org.hibernate.Session;

/** Reviews as their authors write them: by film and user, at most one, however many requests come at once. */
@ApplicationScoped
class OwnReviews {

    /**
     * One round trip, and no read before it that could be outdated by the time of the write: the unique key decides
     * between requests at the same time. What differs in nothing is not written, and its columns come back empty.
     */
    private static final String PUT = Users.CALLER + """
            , written AS (
                INSERT INTO user_reviews AS mine (id, revision, film_id, user_id, withdrawn,
                    user_name, rating, headline, text, spoiler, language, written_at, changed_at)
                SELECT ?, 1, ?, caller.id, false, ?, ?, ?, ?, ?, ?, ?, ? FROM caller
                ON CONFLICT (user_id, film_id) DO UPDATE
                SET revision = mine.revision + 1, withdrawn = false, user_name = excluded.user_name,
                    rating = excluded.rating, headline = excluded.headline, text = excluded.text,
                    spoiler = excluded.spoiler, language = excluded.language, changed_at = excluded.changed_at,
                    written_at = CASE WHEN mine.withdrawn THEN excluded.written_at ELSE mine.written_at END,
                    helpful_votes = CASE WHEN excluded.text IS NULL THEN 0 ELSE mine.helpful_votes END,
                    unhelpful_votes = CASE WHEN excluded.text IS NULL THEN 0 ELSE mine.unhelpful_votes END
                WHERE (mine.withdrawn, mine.user_name, mine.rating, mine.headline, mine.text, mine.spoiler, mine.language)
                    IS DISTINCT FROM (false, excluded.user_name, excluded.rating, excluded.headline, excluded.text,
                        excluded.spoiler, excluded.language)
                RETURNING new.*, old.withdrawn IS NOT FALSE AS first, old.text IS NOT NULL AS was_written
            )
            SELECT written.* FROM caller LEFT JOIN written ON true
            """;

    /** Keeps the row, so that its next revision is higher than all that were told of it, and empties it. */
    private static final String WITHDRAW = """
            UPDATE user_reviews
            SET revision = revision + 1, withdrawn = true, user_name = NULL, rating = NULL, headline = NULL,
                text = NULL, spoiler = false, language = NULL, helpful_votes = 0, unhelpful_votes = 0, changed_at = ?
            WHERE film_id = ? AND user_id = (SELECT id FROM users WHERE subject = ?) AND NOT withdrawn
            RETURNING *
            """;

    private final Session database;
    private final Users users;
    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();

    OwnReviews(Session database, Users users) {
        this.database = database;
        this.users = users;
    }

    /** Nothing where the user has said exactly this before. */
    Optional<Submission> put(UUID film, SignedIn author, Opinion opinion, Instant now) {
        return database.doReturningWork(connection -> {
            try (var upsert = connection.prepareStatement(PUT)) {
                while (true) {
                    bind(upsert, film, author, opinion, now);
                    try (var row = upsert.executeQuery()) {
                        if (row.next()) {
                            return submission(row);
                        }
                    }
                }
            }
        });
    }

    /** Nothing where the user says nothing about the film. */
    Optional<UserReview> withdraw(UUID film, String subject, Instant now) {
        return database.doReturningWork(connection -> {
            try (var update = connection.prepareStatement(WITHDRAW)) {
                update.setObject(1, now.atOffset(ZoneOffset.UTC));
                update.setObject(2, film);
                update.setString(3, subject);
                try (var row = update.executeQuery()) {
                    return row.next() ? Optional.of(review(row)) : Optional.empty();
                }
            }
        });
    }

    private void bind(PreparedStatement upsert, UUID film, SignedIn author, Opinion opinion, Instant now)
            throws SQLException {
        users.bind(upsert, author);
        var next = Users.CALLER_PARAMETERS;
        upsert.setObject(++next, ids.generate());
        upsert.setObject(++next, film);
        upsert.setString(++next, author.name());
        upsert.setInt(++next, opinion.rating());
        upsert.setString(++next, opinion.headline());
        upsert.setString(++next, opinion.text());
        upsert.setBoolean(++next, opinion.spoiler());
        upsert.setString(++next, opinion.language());
        upsert.setObject(++next, now.atOffset(ZoneOffset.UTC));
        upsert.setObject(++next, now.atOffset(ZoneOffset.UTC));
    }

    private static Optional<Submission> submission(ResultSet row) throws SQLException {
        return row.getObject("id") == null
                ? Optional.empty()
                : Optional.of(new Submission(review(row), row.getBoolean("first"), row.getBoolean("was_written")));
    }

    static UserReview review(ResultSet row) throws SQLException {
        return new UserReview(
                row.getObject("id", UUID.class),
                row.getLong("revision"),
                row.getObject("film_id", UUID.class),
                new Author(row.getObject("user_id", UUID.class), row.getString("user_name")),
                new Opinion(
                        row.getObject("rating", Integer.class),
                        row.getString("headline"),
                        row.getString("text"),
                        row.getBoolean("spoiler"),
                        row.getString("language")),
                new VoteCounts(row.getInt("helpful_votes"), row.getInt("unhelpful_votes")),
                Hiding.of(row.getObject("hidden_at", OffsetDateTime.class), row.getString("hidden_reason")),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    /**
     * A review as it was stored just now.
     *
     * @param first whether there was none before
     * @param wasWritten whether there was one with a text before
     */
    record Submission(UserReview review, boolean first, boolean wasWritten) {

        /** The revision that was there before, 0 where there was none. */
        long before() {
            return first ? 0 : review.revision() - 1;
        }

        boolean tookTheTextBack() {
            return wasWritten && !review.opinion().isWritten();
        }
    }
}
