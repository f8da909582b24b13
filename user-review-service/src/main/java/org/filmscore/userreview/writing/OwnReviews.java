package org.filmscore.userreview.writing;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.filmscore.userreview.review.Opinion;
import org.filmscore.userreview.review.UserReview;
import org.filmscore.userreview.review.UserReviewMapper;
import org.filmscore.userreview.user.SignedIn;
import org.filmscore.userreview.user.Users;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

/** Reviews as their authors write them: at most one per user and film, also under concurrent requests. */
@ApplicationScoped
class OwnReviews {

    /**
     * One round trip without a read that could be stale at the time of the write: the unique key decides between
     * concurrent requests. A review that stays the same is not written, and its columns come back empty.
     */
    private static final String PUT = Users.CALLER + """
            , written AS (
                INSERT INTO user_reviews AS mine (id, revision, film_id, user_id, withdrawn,
                    rating, headline, text, spoiler, language, written_at, changed_at, hidden_at, hidden_reason)
                SELECT :id, 1, :film, caller.id, false, :rating, :headline, :text, :spoiler, :language, :now, :now,
                    hidden_at, CASE WHEN hidden_at IS NOT NULL THEN :hiddenReason END
                FROM caller LEFT JOIN erased_hidings ON review = :review
                ON CONFLICT (user_id, film_id) DO UPDATE
                SET revision = mine.revision + 1, withdrawn = false,
                    rating = excluded.rating, headline = excluded.headline, text = excluded.text,
                    spoiler = excluded.spoiler, language = excluded.language, changed_at = excluded.changed_at,
                    written_at = CASE WHEN mine.withdrawn THEN excluded.written_at ELSE mine.written_at END,
                    helpful_votes = CASE WHEN excluded.text IS NULL THEN 0 ELSE mine.helpful_votes END,
                    unhelpful_votes = CASE WHEN excluded.text IS NULL THEN 0 ELSE mine.unhelpful_votes END
                WHERE (mine.withdrawn, mine.rating, mine.headline, mine.text, mine.spoiler, mine.language)
                    IS DISTINCT FROM (false, excluded.rating, excluded.headline, excluded.text, excluded.spoiler,
                        excluded.language)
                RETURNING new.*, old.withdrawn IS NOT FALSE AS first, old.text IS NOT NULL AS was_written
            )
            SELECT written.*, :name AS user_name FROM caller LEFT JOIN written ON true
            """;

    /** Empties the row and keeps it, so that the next revision is higher than all published ones. */
    private static final String WITHDRAW = """
            UPDATE user_reviews
            SET revision = revision + 1, withdrawn = true, rating = NULL, headline = NULL,
                text = NULL, spoiler = false, language = NULL, helpful_votes = 0, unhelpful_votes = 0, changed_at = :now
            WHERE film_id = :film AND user_id = (SELECT id FROM users WHERE subject = :subject) AND NOT withdrawn
            RETURNING *, NULL AS user_name
            """;

    private final Jdbi database;
    private final Users users;
    private final ErasedHidings erased;
    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();

    OwnReviews(Jdbi database, Users users, ErasedHidings erased) {
        this.database = database;
        this.users = users;
        this.erased = erased;
    }

    /** Empty where the review stays the same. */
    Optional<Submission> put(UUID film, SignedIn author, Opinion opinion) {
        return users.firstRow(
                PUT,
                author,
                query -> bind(query, film, opinion)
                        .bind("review", erased.hash(author.subject(), film))
                        .bind("hiddenReason", ErasedHidings.REASON),
                OwnReviews::submission);
    }

    /** Empty where the user has no review of the film. */
    Optional<UserReview> withdraw(UUID film, String subject, Instant now) {
        return database.withHandle(handle -> handle.createQuery(WITHDRAW)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("film", film)
                .bind("subject", subject)
                .map(new UserReviewMapper())
                .findFirst());
    }

    private Query bind(Query upsert, UUID film, Opinion opinion) {
        return upsert.bind("id", ids.generate())
                .bind("film", film)
                .bind("rating", opinion.rating())
                .bind("headline", opinion.headline())
                .bind("text", opinion.text())
                .bind("spoiler", opinion.spoiler())
                .bind("language", opinion.language());
    }

    private static Optional<Submission> submission(ResultSet row, StatementContext statement) throws SQLException {
        return row.getObject("id") == null
                ? Optional.empty()
                : Optional.of(new Submission(
                        new UserReviewMapper().map(row, statement),
                        row.getBoolean("first"),
                        row.getBoolean("was_written")));
    }

    /**
     * A review that was stored in this transaction.
     *
     * @param first whether the user had no review of the film before
     * @param wasWritten whether the review had a text before
     */
    record Submission(UserReview review, boolean first, boolean wasWritten) {

        /** The revision before this one, 0 where there was no review. */
        long before() {
            return first ? 0 : review.revision() - 1;
        }

        boolean withdrawsText() {
            return wasWritten && !review.opinion().isWritten();
        }
    }
}
