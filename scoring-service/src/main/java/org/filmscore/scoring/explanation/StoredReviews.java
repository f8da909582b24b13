package org.filmscore.scoring.explanation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.filmscore.scoring.explanation.StoredReview.Named;
import org.filmscore.scoring.rule.Weight;
import org.jdbi.v3.core.Jdbi;

/** The critic reviews of films with their weights. */
@ApplicationScoped
class StoredReviews {

    /**
     * Two key lookups per review, independent of the number of films. OFFSET 0 prevents a scan of all weights, which
     * the planner prefers while weights are few.
     */
    private static final String OF_A_FILM = """
            SELECT r.review_id, r.grade, r.score, r.rule,
                   p.id AS publication_id, p.name AS publication_name, p.weight AS publication_weight,
                   r.critic_id, c.name AS critic_name, coalesce(c.weight, 1) AS critic_weight
            FROM critic_reviews r
            CROSS JOIN LATERAL (SELECT * FROM weights w WHERE w.id = r.publication_id OFFSET 0) AS p
            LEFT JOIN LATERAL (SELECT * FROM weights w WHERE w.id = r.critic_id OFFSET 0) AS c ON true
            WHERE r.film_id = :film AND NOT r.retracted
            ORDER BY r.review_id
            """;

    private final Jdbi database;

    StoredReviews(Jdbi database) {
        this.database = database;
    }

    List<StoredReview> of(UUID film) {
        return database.withHandle(handle -> handle.createQuery(OF_A_FILM)
                .bind("film", film)
                .map((row, context) -> review(row))
                .list());
    }

    private static StoredReview review(ResultSet row) throws SQLException {
        return new StoredReview(
                row.getObject("review_id", UUID.class),
                named("publication", row),
                named("critic", row),
                row.getString("grade"),
                row.getString("rule"),
                row.getObject("score", Integer.class),
                Weight.of(row.getBigDecimal("publication_weight")),
                Weight.of(row.getBigDecimal("critic_weight")));
    }

    private static Named named(String role, ResultSet row) throws SQLException {
        var id = row.getObject(role + "_id", UUID.class);
        return id == null ? null : new Named(id, row.getString(role + "_name"));
    }
}
