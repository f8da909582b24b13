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
import org.hibernate.Session;

/** Reviews as their authors write them: by film and user, at most one, however many requests come at once. */
@ApplicationScoped
class OwnReviews {

    /**
     * One round trip, and no read before it that could be outdated by the time of the write: the unique key decides
     * between requests at the same time. What differs in nothing is not written, and no row comes back.
     */
    private static final String PUT = """
            INSERT INTO user_reviews AS mine (id, revision, film_id, user_id, withdrawn,
                user_name, rating, headline, text, spoiler, language, written_at, changed_at)
            VALUES (?, 1, ?, ?, false, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (film_id, user_id) DO UPDATE
            SET revision = mine.revision + 1, withdrawn = false, user_name = excluded.user_name,
                rating = excluded.rating, headline = excluded.headline, text = excluded.text,
                spoiler = excluded.spoiler, language = excluded.language, changed_at = excluded.changed_at,
                written_at = CASE WHEN mine.withdrawn THEN excluded.written_at ELSE mine.written_at END
            WHERE (mine.withdrawn, mine.user_name, mine.rating, mine.headline, mine.text, mine.spoiler, mine.language)
                IS DISTINCT FROM (false, excluded.user_name, excluded.rating, excluded.headline, excluded.text,
                    excluded.spoiler, excluded.language)
            RETURNING new.*, old.withdrawn IS NOT FALSE AS first
            """;

    /** Keeps the row, so that its next revision is higher than all that were told of it, and empties it. */
    private static final String WITHDRAW = """
            UPDATE user_reviews
            SET revision = revision + 1, withdrawn = true, user_name = NULL, rating = NULL, headline = NULL,
                text = NULL, spoiler = false, language = NULL, changed_at = ?
            WHERE film_id = ? AND user_id = ? AND NOT withdrawn
            RETURNING *
            """;

    private final Session database;
    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();

    OwnReviews(Session database) {
        this.database = database;
    }

    /** Nothing where the user has said exactly this before. */
    Optional<Submission> put(UUID film, Author author, Opinion opinion, Instant now) {
        return database.doReturningWork(connection -> {
            try (var upsert = connection.prepareStatement(PUT)) {
                bind(upsert, film, author, opinion, now);
                try (var row = upsert.executeQuery()) {
                    return row.next()
                            ? Optional.of(new Submission(review(row), row.getBoolean("first")))
                            : Optional.empty();
                }
            }
        });
    }

    /** Nothing where the user says nothing about the film. */
    Optional<UserReview> withdraw(UUID film, String user, Instant now) {
        return database.doReturningWork(connection -> {
            try (var update = connection.prepareStatement(WITHDRAW)) {
                update.setObject(1, now.atOffset(ZoneOffset.UTC));
                update.setObject(2, film);
                update.setString(3, user);
                try (var row = update.executeQuery()) {
                    return row.next() ? Optional.of(review(row)) : Optional.empty();
                }
            }
        });
    }

    private void bind(PreparedStatement upsert, UUID film, Author author, Opinion opinion, Instant now)
            throws SQLException {
        upsert.setObject(1, ids.generate());
        upsert.setObject(2, film);
        upsert.setString(3, author.id());
        upsert.setString(4, author.name());
        upsert.setInt(5, opinion.rating());
        upsert.setString(6, opinion.headline());
        upsert.setString(7, opinion.text());
        upsert.setBoolean(8, opinion.spoiler());
        upsert.setString(9, opinion.language());
        upsert.setObject(10, now.atOffset(ZoneOffset.UTC));
        upsert.setObject(11, now.atOffset(ZoneOffset.UTC));
    }

    private static UserReview review(ResultSet row) throws SQLException {
        return new UserReview(
                row.getObject("id", UUID.class),
                row.getLong("revision"),
                row.getObject("film_id", UUID.class),
                new Author(row.getString("user_id"), row.getString("user_name")),
                new Opinion(
                        row.getObject("rating", Integer.class),
                        row.getString("headline"),
                        row.getString("text"),
                        row.getBoolean("spoiler"),
                        row.getString("language")),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    /**
     * A review as it was stored just now.
     *
     * @param first whether there was none before
     */
    record Submission(UserReview review, boolean first) {

        /** The revision that was there before, 0 where there was none. */
        long before() {
            return first ? 0 : review.revision() - 1;
        }
    }
}
