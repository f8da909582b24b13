package org.filmscore.userreview.vote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.filmscore.userreview.review.Withdrawn;
import org.filmscore.userreview.user.Erasure;

/** Who voted how. Written only by those who hold the review. */
@ApplicationScoped
class Votes {

    private static final String OF = "SELECT review_id, helpful, revision, voted_at FROM votes";

    /** Nothing comes back where the user has voted so before. */
    private static final String CAST = """
            INSERT INTO votes AS mine (user_id, review_id, revision, helpful, voted_at) VALUES (?1, ?2, 1, ?3, ?4)
            ON CONFLICT (user_id, review_id) DO UPDATE
            SET revision = mine.revision + 1, helpful = excluded.helpful, voted_at = excluded.voted_at
            WHERE mine.helpful <> excluded.helpful
            RETURNING review_id, helpful, revision, voted_at
            """;

    private static final String WITHDRAW = """
            DELETE FROM votes WHERE user_id = ?1 AND review_id = ?2 RETURNING review_id, helpful, revision, voted_at
            """;

    /** In one statement, so that counts and rows agree; whoever erases holds all of these reviews. */
    private static final String TAKE_BACK = """
            WITH gone AS (DELETE FROM votes WHERE user_id = ?1 RETURNING review_id, helpful)
            UPDATE user_reviews
            SET helpful_votes = helpful_votes - cast(gone.helpful AS int),
                unhelpful_votes = unhelpful_votes - cast(NOT gone.helpful AS int)
            FROM gone WHERE id = gone.review_id
            """;

    private final EntityManager database;

    Votes(EntityManager database) {
        this.database = database;
    }

    Optional<Vote> by(String subject, UUID review) {
        return first(
                OF + " WHERE user_id = (SELECT id FROM users WHERE subject = ?1) AND review_id = ?2", subject, review);
    }

    Optional<Vote> cast(UUID user, UUID review, boolean helpful, Instant now) {
        return first(CAST, user, review, helpful, now);
    }

    Optional<Vote> withdraw(UUID user, UUID review) {
        return first(WITHDRAW, user, review);
    }

    /** A text that is gone is of no help; the review itself counts none any more. */
    void forget(@Observes Withdrawn review) {
        database.createNativeQuery("DELETE FROM votes WHERE review_id = ?1")
                .setParameter(1, review.review())
                .executeUpdate();
    }

    /** Takes back what the user thought of others' reviews, and what others thought of the user's. */
    void forget(@Observes Erasure erasure) {
        database.createNativeQuery(TAKE_BACK).setParameter(1, erasure.user()).executeUpdate();
        database.createNativeQuery("DELETE FROM votes WHERE review_id = ANY (?1)")
                .setParameter(1, erasure.reviewIds())
                .executeUpdate();
    }

    private Optional<Vote> first(String sql, Object... parameters) {
        var query = database.createNativeQuery(sql, Tuple.class);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        Stream<?> rows = query.getResultStream();
        return rows.findFirst().map(row -> vote((Tuple) row));
    }

    private static Vote vote(Tuple row) {
        return new Vote(
                row.get(0, UUID.class), row.get(1, Boolean.class), row.get(2, Long.class), row.get(3, Instant.class));
    }
}
