package org.filmscore.userreview.moderation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.filmscore.service.paging.Page;
import org.filmscore.userreview.lock.LockedReview;
import org.filmscore.userreview.user.Erasure;
import org.jdbi.v3.core.Jdbi;

/** The log of what moderators decided. It outlives the users that it names, without naming them. */
@ApplicationScoped
public class Decisions implements PanacheRepositoryBase<Decision, UUID> {

    private static final String LOG = """
            INSERT INTO decisions (id, review_id, film_id, user_id, moderator_id, decision, reason, decided_at, ends_at)
            VALUES (:id, CAST(:review AS uuid), CAST(:film AS uuid), CAST(:user AS uuid), :moderator, :decision, :reason, :now,
                CAST(:endsAt AS timestamptz))
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
        var about = new Subject(review.id(), review.filmId(), null, null);
        log(logged.id(), about, moderator, LoggedDecision.valueOf(action.name()), reason, logged.decidedAt());
        return logged;
    }

    /**
     * Logs a decision on a user.
     *
     * @param user null once the user is erased
     * @param endsAt null where the decision has no end
     */
    public void log(UUID user, UUID moderator, LoggedDecision decision, String reason, Instant endsAt) {
        var about = new Subject(null, null, user, endsAt == null ? null : endsAt.atOffset(ZoneOffset.UTC));
        log(ids.generate(), about, moderator, decision, reason, clock.instant());
    }

    private void log(UUID id, Subject about, UUID moderator, LoggedDecision decision, String reason, Instant now) {
        database.useHandle(handle -> handle.createUpdate(LOG)
                .bind("id", id)
                .bind("review", about.review())
                .bind("film", about.film())
                .bind("user", about.user())
                .bind("endsAt", about.endsAt())
                .bind("moderator", moderator)
                .bind("decision", decision.name())
                .bind("reason", reason)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .execute());
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
            handle.createUpdate("UPDATE decisions SET user_id = NULL, reason = NULL WHERE user_id = :user")
                    .bind("user", erasure.user())
                    .execute();
            handle.createUpdate("UPDATE decisions SET reason = NULL WHERE review_id = ANY (:reviews)")
                    .bindArray("reviews", UUID.class, erasure.reviews())
                    .execute();
        });
    }

    /** What a decision is about: a review of a film, or a user until an end. */
    private record Subject(UUID review, UUID film, UUID user, OffsetDateTime endsAt) {}
}
