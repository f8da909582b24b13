package org.filmscore.userreview.moderation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.filmscore.service.paging.Page;
import org.filmscore.userreview.lock.LockedReview;
import org.filmscore.userreview.user.Erasure;
import org.jdbi.v3.core.Jdbi;

/** The log of what moderators decided. It outlives the users that it names, without naming them. */
@ApplicationScoped
class Decisions implements PanacheRepositoryBase<Decision, UUID> {

    private static final String LOG = """
            INSERT INTO decisions (id, review_id, film_id, moderator_id, decision, reason, decided_at)
            VALUES (:id, :review, :film, :moderator, :action, :reason, :now)
            """;

    private final Jdbi database;
    private final ObjectMapper json;
    private final Clock clock;
    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();

    Decisions(Jdbi database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    DecisionTakenView log(LockedReview review, UUID moderator, ModerationAction action, String reason) {
        var logged = new DecisionTakenView(ids.generate(), review.id(), action, clock.instant());
        database.useHandle(handle -> handle.createUpdate(LOG)
                .bind("id", logged.id())
                .bind("review", review.id())
                .bind("film", review.filmId())
                .bind("moderator", moderator)
                .bind("action", action.name())
                .bind("reason", reason)
                .bind("now", logged.decidedAt().atOffset(ZoneOffset.UTC))
                .execute());
        return logged;
    }

    /** Newest first. */
    List<Decision> on(UUID review) {
        return list("reviewId = ?1 order by decidedAt desc, id", review);
    }

    Page<Decision> matching(LogQuery query) {
        return query.listing().page(getEntityManager(), json, query.page, LogQuery.SORTING, query.sort);
    }

    /** The reason of a decision about the user may name them. */
    void anonymise(@Observes Erasure erasure) {
        database.useHandle(handle -> {
            handle.createUpdate("UPDATE decisions SET moderator_id = NULL WHERE moderator_id = :user")
                    .bind("user", erasure.user())
                    .execute();
            handle.createUpdate("UPDATE decisions SET reason = NULL WHERE review_id = ANY (:reviews)")
                    .bindArray("reviews", UUID.class, erasure.reviews())
                    .execute();
        });
    }
}
