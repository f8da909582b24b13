package org.filmscore.userreview.moderation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.filmscore.service.paging.Page;
import org.filmscore.userreview.review.HeldReview;

/** The log of what was decided, and the queue of what is to be. */
@ApplicationScoped
class Decisions implements PanacheRepositoryBase<Decision, UUID> {

    private static final String LOG = """
            INSERT INTO decisions (id, review_id, film_id, moderator_id, decision, reason, decided_at)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            """;

    private final ObjectMapper json;
    private final Clock clock;
    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();

    Decisions(ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    DecisionTakenView log(HeldReview review, UUID moderator, DecisionDraft draft) {
        var now = clock.instant();
        var id = ids.generate();
        getEntityManager()
                .createNativeQuery(LOG)
                .setParameter(1, id)
                .setParameter(2, review.id())
                .setParameter(3, review.filmId())
                .setParameter(4, moderator)
                .setParameter(5, draft.decision().name())
                .setParameter(6, draft.reason())
                .setParameter(7, now)
                .executeUpdate();
        return new DecisionTakenView(id, review.id(), draft.decision(), now);
    }

    /** Newest first. */
    List<Decision> on(UUID review) {
        return list("reviewId = ?1 order by decidedAt desc, id", review);
    }

    Page<Decision> logged(LogQuery query) {
        return query.listing().page(getEntityManager(), json, query.page, LogQuery.SORTING, query.sort);
    }

    Page<ReportedReview> queued(QueueQuery query) {
        return query.listing().page(getEntityManager(), json, query.page, QueueQuery.SORTING, query.sort);
    }
}
