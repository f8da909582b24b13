package org.filmscore.userreview.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.filmscore.userreview.user.Erasure;

/** Lets reports and decisions outlive the users that they are by or about, without saying who those were. */
@ApplicationScoped
class Anonymity {

    /** Words in a report by the user are theirs; those in one about the user may name them, and there is nothing left to report. */
    private static final List<String> BY_THE_USER = List.of(
            "UPDATE reports SET reporter_id = NULL, comment = NULL WHERE reporter_id = ?1",
            "UPDATE decisions SET moderator_id = NULL WHERE moderator_id = ?1");

    private static final List<String> ABOUT_THE_USER = List.of(
            "DELETE FROM reported_reviews WHERE review_id = ANY (?1)",
            "DELETE FROM reports WHERE review_id = ANY (?1)",
            "UPDATE decisions SET reason = NULL WHERE review_id = ANY (?1)");

    private final EntityManager database;

    Anonymity(EntityManager database) {
        this.database = database;
    }

    void keep(@Observes Erasure erasure) {
        BY_THE_USER.forEach(sql -> change(sql, erasure.user()));
        ABOUT_THE_USER.forEach(sql -> change(sql, erasure.reviewIds()));
    }

    private void change(String sql, Object whose) {
        database.createNativeQuery(sql).setParameter(1, whose).executeUpdate();
    }
}
