package org.filmscore.critic.review.parked;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import org.filmscore.critic.conversion.GradeUnreadable;
import org.filmscore.critic.review.content.IncomingReview;
import org.filmscore.critic.review.content.IncomingReview.Key;
import org.filmscore.imports.Existing;
import org.filmscore.imports.report.Outcome;
import org.filmscore.service.audit.AuditTrail;
import org.filmscore.service.revision.ExpectedRevision;
import org.filmscore.service.transaction.RetryOnConflict;

/** Parks reviews whose grade cannot be read, and deletes them when their grade can be read or an editor drops them. */
@ApplicationScoped
public class Parking {

    private final ParkedReviews parked;
    private final AuditTrail trail;
    private final Clock clock;
    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();

    Parking(ParkedReviews parked, AuditTrail trail, Clock clock) {
        this.parked = parked;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Call this before the reviews are written.
     *
     * @param reviews each with another key
     */
    public Parked withKeysOf(Collection<IncomingReview> reviews) {
        return new Parked(parked.withKeysOf(reviews));
    }

    /** What is not parked needs no change, so dropping it again succeeds. */
    @Transactional
    @RetryOnConflict
    void drop(String id, ExpectedRevision expected) {
        parked.find(id).ifPresent(waiting -> {
            expected.check(waiting.revision());
            parked.delete(waiting);
            trail.record(waiting.id(), waiting.revision());
        });
    }

    /** The parked reviews with the keys of some reviews. */
    public final class Parked {

        private final Map<Key, ParkedReview> byKey;

        private Parked(Map<Key, ParkedReview> byKey) {
            this.byKey = byKey;
        }

        /** Deletes what is parked, because the review is published. */
        public void published(IncomingReview review) {
            var before = byKey.get(review.key());
            if (before != null) {
                parked.delete(before);
            }
        }

        public Outcome park(IncomingReview review, GradeUnreadable why, Existing existing) {
            var before = byKey.get(review.key());
            if (before == null) {
                var added = new ParkedReview(ids.generate(), review, why.reason(), clock.instant());
                parked.persist(added);
                trail.record(added.id(), added.revision());
                return Outcome.parked(added.id(), why.problem());
            }
            if (existing == Existing.KEEP || before.review().description().equals(review.description())) {
                return Outcome.unchanged(before.id());
            }
            before.describe(review, why.reason(), clock.instant());
            parked.flush();
            trail.record(before.id(), before.revision());
            return Outcome.parked(before.id(), why.problem());
        }
    }
}
