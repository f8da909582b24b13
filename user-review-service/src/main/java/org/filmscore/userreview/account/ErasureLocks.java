package org.filmscore.userreview.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Locks every review with data of a user: their own, and those that they voted on or reported. */
@ApplicationScoped
class ErasureLocks {

    /** In the order of ids and before anything is changed, so that two erasures do not deadlock. */
    private static final String LOCK = """
            WITH locked AS (
                SELECT id, user_id FROM user_reviews WHERE id IN (
                    SELECT id FROM user_reviews WHERE user_id = :user
                    UNION SELECT review_id FROM votes WHERE user_id = :user
                    UNION SELECT review_id FROM reports WHERE reporter_id = :user)
                ORDER BY id FOR UPDATE
            )
            SELECT id FROM locked WHERE user_id = :user
            """;

    private final Jdbi database;

    ErasureLocks(Jdbi database) {
        this.database = database;
    }

    /**
     * The user is locked already, so that no reviews are added meanwhile.
     *
     * @return the user's own reviews, withdrawn ones too
     */
    List<UUID> take(UUID user) {
        return database.withHandle(handle ->
                handle.createQuery(LOCK).bind("user", user).mapTo(UUID.class).list());
    }
}
