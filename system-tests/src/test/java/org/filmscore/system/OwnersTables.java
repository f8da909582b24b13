package org.filmscore.system;

import static org.filmscore.stack.system.ServiceName.CRITIC;
import static org.filmscore.stack.system.ServiceName.USER_REVIEW;

import org.filmscore.stack.system.LocalStack;
import org.filmscore.system.Figures.Grade;
import org.filmscore.system.Figures.Rating;

/** The figures of a film, recomputed from the tables of the owning services. */
public final class OwnersTables {

    private static final String GRADES = """
            SELECT publication.weight * coalesce(critic.weight, 1), review.score
            FROM critic_reviews review
            JOIN publications publication ON publication.id = review.publication_id
            LEFT JOIN critics critic ON critic.id = review.critic_id
            WHERE review.film_id = ?::uuid AND NOT review.retracted
            """;

    private static final String RATINGS = """
            SELECT rating, text IS NOT NULL FROM user_reviews
            WHERE film_id = ?::uuid AND NOT withdrawn AND hidden_at IS NULL
            """;

    private final Tables critic;
    private final Tables userReview;

    public OwnersTables(LocalStack stack) {
        this.critic = new Tables(stack.database(CRITIC));
        this.userReview = new Tables(stack.database(USER_REVIEW));
    }

    public Figures of(Film film) {
        return Figures.computedFrom(
                critic.rows(GRADES, row -> new Grade(row.getBigDecimal(1), row.getObject(2, Integer.class)), film.id()),
                userReview.rows(RATINGS, row -> new Rating(row.getInt(1), row.getBoolean(2)), film.id()));
    }
}
