package org.filmscore.critic.review.parked;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import org.filmscore.critic.conversion.GradeUnreadable;
import org.filmscore.critic.review.content.IncomingReview;
import org.filmscore.critic.review.content.IncomingReview.Key;
import org.filmscore.imports.Existing;
import org.filmscore.imports.report.Outcome;

/** Parks reviews whose grade cannot be read, and deletes them when their grade can be read. */
@ApplicationScoped
public class Parking {

    private final ParkedReviews parked;
    private final Clock clock;
    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();

    Parking(ParkedReviews parked, Clock clock) {
        this.parked = parked;
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
                return Outcome.parked(added.id(), why.problem());
            }
            if (existing == Existing.KEEP || before.review().description().equals(review.description())) {
                return Outcome.unchanged(before.id());
            }
            before.describe(review, why.reason(), clock.instant());
            return Outcome.parked(before.id(), why.problem());
        }
    }
}
