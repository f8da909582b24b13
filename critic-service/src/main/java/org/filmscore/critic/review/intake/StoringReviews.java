package org.filmscore.critic.review.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.filmscore.critic.review.ImportOutcome;
import org.filmscore.critic.review.TakingReviews;
import org.filmscore.critic.review.content.IncomingReview;
import org.filmscore.critic.review.parked.Parking;
import org.filmscore.imports.Existing;
import org.filmscore.imports.report.Outcome;

/** Publishes the reviews whose grade can be read, and parks the others. */
@ApplicationScoped
class StoringReviews {

    private final TakingReviews taking;
    private final Parking parking;

    StoringReviews(TakingReviews taking, Parking parking) {
        this.taking = taking;
        this.parking = parking;
    }

    /** @param reviews each with another key */
    List<Outcome> store(Collection<IncomingReview> reviews, Existing existing) {
        var parked = parking.withKeysOf(reviews);
        var results = taking.take(reviews, existing == Existing.KEEP).iterator();
        var outcomes = new ArrayList<Outcome>();
        for (var review : reviews) {
            outcomes.add(
                    switch (results.next()) {
                        case ImportOutcome.Published(var id) -> {
                            parked.published(review);
                            yield Outcome.taken(id);
                        }
                        case ImportOutcome.Revised(var id) -> {
                            parked.published(review);
                            yield Outcome.changed(id);
                        }
                        case ImportOutcome.Known(var id) -> Outcome.unchanged(id);
                        case ImportOutcome.Ungraded(var why) -> parked.park(review, why, existing);
                    });
        }
        return outcomes;
    }
}
