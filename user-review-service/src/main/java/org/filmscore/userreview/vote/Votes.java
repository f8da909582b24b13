package org.filmscore.userreview.vote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.filmscore.service.database.RecordMapper;
import org.filmscore.userreview.user.Erasure;
import org.filmscore.userreview.writing.TextsWithdrawn;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** The votes of users. A transaction that writes one has locked its review. */
@ApplicationScoped
class Votes {

    private static final String BY_SUBJECT = """
            SELECT review_id, helpful, revision, voted_at FROM votes
            WHERE user_id = (SELECT id FROM users WHERE subject = :subject) AND review_id = :review
            """;

    /** Returns no row where the user has voted so before. */
    private static final String CAST = """
            INSERT INTO votes AS mine (user_id, review_id, revision, helpful, voted_at)
            VALUES (:user, :review, 1, :helpful, :now)
            ON CONFLICT (user_id, review_id) DO UPDATE
            SET revision = mine.revision + 1, helpful = excluded.helpful, voted_at = excluded.voted_at
            WHERE mine.helpful <> excluded.helpful
            RETURNING review_id, helpful, revision, voted_at
            """;

    private static final String WITHDRAW = """
            DELETE FROM votes WHERE user_id = :user AND review_id = :review
            RETURNING review_id, helpful, revision, voted_at
            """;

    /** One statement, so that counts and rows agree; the erasure has locked all these reviews. */
    private static final String ERASE_VOTES_BY = """
            WITH erased AS (DELETE FROM votes WHERE user_id = :user RETURNING review_id, helpful)
            UPDATE user_reviews
            SET helpful_votes = helpful_votes - erased.helpful::int,
                unhelpful_votes = unhelpful_votes - (NOT erased.helpful)::int
            FROM erased WHERE id = erased.review_id
            """;

    private static final String DELETE_ON = "DELETE FROM votes WHERE review_id = ANY (:reviews)";

    private final Jdbi database;
    private final Clock clock;

    Votes(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Vote> by(String subject, UUID review) {
        return database.withHandle(handle ->
                vote(handle.createQuery(BY_SUBJECT).bind("subject", subject).bind("review", review)));
    }

    /** Empty where the user has voted so before. */
    Optional<Vote> cast(UUID user, UUID review, boolean helpful) {
        return database.withHandle(handle -> vote(handle.createQuery(CAST)
                .bind("user", user)
                .bind("review", review)
                .bind("helpful", helpful)
                .bind("now", OffsetDateTime.now(clock))));
    }

    Optional<Vote> withdraw(UUID user, UUID review) {
        return database.withHandle(
                handle -> vote(handle.createQuery(WITHDRAW).bind("user", user).bind("review", review)));
    }

    /** The counts of these reviews are 0 already. */
    void delete(@Observes TextsWithdrawn texts) {
        database.useHandle(handle -> handle.createUpdate(DELETE_ON)
                .bindArray("reviews", UUID.class, texts.reviews())
                .execute());
    }

    /** Deletes the votes of the user, and the votes on the user's reviews. */
    void delete(@Observes Erasure erasure) {
        database.useHandle(handle -> {
            handle.createUpdate(ERASE_VOTES_BY).bind("user", erasure.user()).execute();
            handle.createUpdate(DELETE_ON)
                    .bindArray("reviews", UUID.class, erasure.reviews())
                    .execute();
        });
    }

    private static Optional<Vote> vote(Query query) {
        return query.map(RecordMapper.of(Vote.class)).findFirst();
    }

    /** The user has not voted on the review. */
    static class VoteNotFound extends RuntimeException {

        VoteNotFound() {
            super("You have not voted on this review");
        }
    }
}
