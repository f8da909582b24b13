package org.filmscore.critic.review;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import org.filmscore.critic.conversion.GradeUnreadable;
import org.filmscore.critic.review.content.IncomingReview;
import org.filmscore.imports.report.Outcome;

/** Publishes and revises some hundred reviews in one transaction, by the rules for one. */
@ApplicationScoped
public class TakingReviews {

    private final CriticReviews reviews;
    private final NewReviews newReviews;
    private final Editing editing;
    private final CriticReviewAnnouncements announcements;
    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();

    TakingReviews(
            CriticReviews reviews, NewReviews newReviews, Editing editing, CriticReviewAnnouncements announcements) {
        this.reviews = reviews;
        this.newReviews = newReviews;
        this.editing = editing;
        this.announcements = announcements;
    }

    /**
     * @param incoming each with another key
     * @param keepsExisting whether a review that exists stays as it is
     * @param ungraded gets the reviews whose grade cannot be read; nothing of these is stored here
     * @return the outcome of each, in the same order
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Outcome> take(
            Collection<IncomingReview> incoming,
            boolean keepsExisting,
            BiFunction<IncomingReview, GradeUnreadable, Outcome> ungraded) {
        var known = reviews.withKeys(incoming.stream().map(IncomingReview::key).toList());
        var published = new ArrayList<CriticReview>();
        var revised = new ArrayList<CriticReview>();
        var outcomes = new ArrayList<Outcome>();
        for (var one : incoming) {
            var review = known.get(one.key());
            try {
                outcomes.add(review == null ? publish(one, published) : revise(review, one, keepsExisting, revised));
            } catch (GradeUnreadable why) {
                outcomes.add(ungraded.apply(one, why));
            }
        }
        newReviews.add(published);
        reviews.flush();
        announcements.changed(published);
        announcements.changed(revised);
        return outcomes;
    }

    private Outcome publish(IncomingReview incoming, List<CriticReview> published) {
        var review = new CriticReview(ids.generate(), incoming.filmId());
        editing.write(review, incoming.description(), incoming.byline());
        published.add(review);
        return Outcome.taken(review.id());
    }

    private Outcome revise(
            CriticReview review, IncomingReview incoming, boolean keepsExisting, List<CriticReview> revised) {
        if (keepsExisting || review.isDescribedAs(incoming.description())) {
            return Outcome.unchanged(review.id());
        }
        editing.write(review, incoming.description(), incoming.byline());
        revised.add(review);
        return Outcome.changed(review.id());
    }
}
