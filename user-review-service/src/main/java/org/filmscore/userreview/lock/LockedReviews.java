package org.filmscore.userreview.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Optional;
import java.util.UUID;
import org.filmscore.filmcopy.KnownFilms;
import org.filmscore.service.identifier.Identifiers;

/**
 * Reviews on which somebody else is about to say something. The row of a review is the lock of all that hangs on it, its
 * votes and reports: whoever writes those holds it first, after the row of who writes.
 */
@ApplicationScoped
public class HeldReviews {

    private static final String HOLD = """
            SELECT id, film_id, user_id, text IS NOT NULL AS written FROM user_reviews
            WHERE id = ?1 AND CASE WHEN ?2 THEN NOT withdrawn OR hidden_at IS NOT NULL
                ELSE NOT withdrawn AND hidden_at IS NULL END
            FOR NO KEY UPDATE
            """;

    private static final String COUNT = """
            UPDATE user_reviews SET helpful_votes = helpful_votes + ?2, unhelpful_votes = unhelpful_votes + ?3
            WHERE id = ?1
            """;

    private final EntityManager database;
    private final KnownFilms films;
    private final UserReviews reviews;

    HeldReviews(EntityManager database, KnownFilms films, UserReviews reviews) {
        this.database = database;
        this.films = films;
        this.reviews = reviews;
    }

    /**
     * The id alone, for whoever only looks.
     *
     * @param name id of a review that readers see
     * @throws UserReviewNotFound where they do not
     */
    public UUID seen(String name) {
        return reviews.withId(name).id();
    }

    /**
     * @param name id of a review that readers see
     * @throws UserReviewNotFound where they do not
     */
    public HeldReview shown(String name) {
        return Identifiers.parse(name)
                .flatMap(id -> held(id, false))
                .filter(review -> films.shows(review.filmId()))
                .orElseThrow(() -> UserReviewNotFound.named(name));
    }

    /**
     * As moderators may: what is hidden as well, even where its author has taken it back, and of every film.
     *
     * @param name id of a review
     * @throws UserReviewNotFound where there is nothing to decide on
     */
    public HeldReview moderated(String name) {
        return Identifiers.parse(name).flatMap(id -> held(id, true)).orElseThrow(() -> UserReviewNotFound.named(name));
    }

    /** Counts votes that came, or, below zero, went. */
    public void count(HeldReview review, int helpful, int unhelpful) {
        database.createNativeQuery(COUNT)
                .setParameter(1, review.id())
                .setParameter(2, helpful)
                .setParameter(3, unhelpful)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private Optional<HeldReview> held(UUID id, boolean hiddenAsWell) {
        var query = database.createNativeQuery(HOLD, Tuple.class)
                .setParameter(1, id)
                .setParameter(2, hiddenAsWell);
        return query.getResultStream().findFirst().map(row -> held((Tuple) row));
    }

    private static HeldReview held(Tuple row) {
        return new HeldReview(
                row.get(0, UUID.class), row.get(1, UUID.class), row.get(2, UUID.class), row.get(3, Boolean.class));
    }
}
