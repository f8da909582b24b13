package org.filmscore.userreview.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** The reviews on which a user has left anything: their own, and those that they voted on or reported. */
@ApplicationScoped
class PersonalData {

    /**
     * All of them before anything is changed, in one order: two erasures never wait for each other, and whoever holds one of
     * these reviews to vote on it needs no other.
     */
    private static final String HOLD = """
            SELECT id FROM user_reviews WHERE id IN (
                SELECT id FROM user_reviews WHERE user_id = ?1
                UNION SELECT review_id FROM votes WHERE user_id = ?1
                UNION SELECT review_id FROM reports WHERE reporter_id = ?1)
            ORDER BY id FOR UPDATE
            """;

    private final EntityManager database;

    PersonalData(EntityManager database) {
        this.database = database;
    }

    /** The user is held already, so that there will be no more. */
    void hold(UUID user) {
        database.createNativeQuery(HOLD, UUID.class).setParameter(1, user).getResultList();
    }

    /** The user's own reviews, withdrawn ones as well. */
    List<UUID> reviewsOf(UUID user) {
        return database.createQuery("select r.id from UserReview r where r.author.id = ?1", UUID.class)
                .setParameter(1, user)
                .getResultList();
    }
}
