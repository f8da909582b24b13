package org.filmscore.scoring.input;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.filmscore.events.Topic;
import org.filmscore.reconciliation.CopiedState;

/** Shows what scoring has stored of its topics, so that it can be compared with the owners. */
class InputCopies {

    private static final String FILMS = """
            SELECT film_id AS subject, generation, revision,
                'org.filmscore.film.' || CASE WHEN withdrawn THEN 'withdrawn' ELSE 'published' END AS type,
                CASE WHEN withdrawn THEN jsonb_build_object('filmId', film_id)
                    ELSE jsonb_build_object('filmId', film_id, 'slug', slug, 'title', title, 'genres', genres) END AS state
            FROM films
            """;

    private static final String REVIEWS = """
            SELECT review_id AS subject, generation, revision,
                'org.filmscore.critic-review.' || CASE WHEN retracted THEN 'retracted' ELSE 'published' END AS type,
                CASE WHEN retracted THEN jsonb_build_object('reviewId', review_id, 'filmId', film_id)
                    ELSE jsonb_build_object('reviewId', review_id, 'filmId', film_id, 'publicationId', publication_id,
                        'criticId', critic_id, 'grade', grade, 'score', score, 'rule', rule) END AS state
            FROM critic_reviews
            """;

    private static final String RATINGS = """
            SELECT review_id AS subject, generation, revision,
                'org.filmscore.user-review.' || CASE WHEN rating IS NULL THEN 'withdrawn' ELSE 'submitted' END AS type,
                CASE WHEN rating IS NULL THEN jsonb_build_object('reviewId', review_id, 'filmId', film_id)
                    ELSE jsonb_build_object('reviewId', review_id, 'filmId', film_id, 'rating', rating,
                        'written', written) END AS state
            FROM user_reviews
            """;

    /** The table has publications and critics alike. Revision 0: a review named it, and no event has arrived. */
    private static String weights(String type, String id) {
        return """
                SELECT id AS subject, generation, revision, '%s' AS type,
                    jsonb_build_object('%s', id, 'name', name, 'weight', weight) AS state
                FROM weights WHERE revision > 0
                """.formatted(type, id);
    }

    @Produces
    @Singleton
    CopiedState films() {
        return new CopiedState(Topic.FILMS, FILMS, "film_id");
    }

    @Produces
    @Singleton
    CopiedState reviews() {
        return new CopiedState(Topic.CRITIC_REVIEWS, REVIEWS, "review_id");
    }

    @Produces
    @Singleton
    CopiedState ratings() {
        return new CopiedState(Topic.USER_REVIEWS, RATINGS, "review_id");
    }

    @Produces
    @Singleton
    CopiedState publications() {
        return new CopiedState(
                Topic.PUBLICATIONS, weights("org.filmscore.publication.described", "publicationId"), "id");
    }

    @Produces
    @Singleton
    CopiedState critics() {
        return new CopiedState(Topic.CRITICS, weights("org.filmscore.critic.described", "criticId"), "id");
    }
}
