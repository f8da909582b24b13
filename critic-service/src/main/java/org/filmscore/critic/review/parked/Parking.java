package org.filmscore.critic.review.parked;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import org.filmscore.critic.conversion.GradeUnreadable;
import org.filmscore.critic.review.IncomingReview;
import org.filmscore.critic.review.IncomingReview.Key;
import org.filmscore.imports.Existing;
import org.filmscore.imports.report.Outcome;

/** Parks reviews whose grade cannot be read, and takes out those whose grade can be read now. */
@ApplicationScoped
public class Parking {

    private final ParkedReviews parked;
    private final Clock clock;
    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();

    Parking(ParkedReviews parked, Clock clock) {
        this.parked = parked;
        this.clock = clock;
    }

    /** To be asked before anything is done with the reviews, none of which has the key of another. */
    public Places under(Collection<IncomingReview> reviews) {
        return new Places(parked.under(reviews));
    }

    /** What is parked of some reviews. */
    public final class Places {

        private final Map<Key, ParkedReview> taken;

        private Places(Map<Key, ParkedReview> taken) {
            this.taken = taken;
        }

        /** The review is there now, so that there is nothing left to decide. */
        public void settled(IncomingReview review) {
            var before = taken.get(review.key());
            if (before != null) {
                parked.delete(before);
            }
        }

        public Outcome park(IncomingReview review, GradeUnreadable why, Existing existing) {
            var before = taken.get(review.key());
            if (before == null) {
                var added = new ParkedReview(ids.generate(), review, why.reason(), clock.instant());
                parked.persist(added);
                return Outcome.parked(added.id(), why.problem());
            }
            if (existing == Existing.KEEP || before.draft().equals(review.draft())) {
                return Outcome.unchanged(before.id());
            }
            before.describe(review, why.reason(), clock.instant());
            return Outcome.parked(before.id(), why.problem());
        }
    }
}
