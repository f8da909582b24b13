package org.filmscore.critic.review;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.filmscore.critic.conversion.GradeUnreadable;
import org.filmscore.critic.review.content.IncomingReview;
import org.filmscore.critic.review.content.IncomingReview.Key;

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
     * @return the outcome of each, in the same order
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<ImportOutcome> take(Collection<IncomingReview> incoming, boolean keepsExisting) {
        var known = reviews.withKeys(incoming.stream().map(IncomingReview::key).toList());
        var published = new ArrayList<CriticReview>();
        var revised = new ArrayList<CriticReview>();
        var outcomes = incoming.stream()
                .map(one -> outcome(one, known, keepsExisting, published, revised))
                .toList();
        newReviews.add(published);
        reviews.flush();
        announcements.changed(published);
        announcements.changed(revised);
        return outcomes;
    }

    private ImportOutcome outcome(
            IncomingReview incoming,
            Map<Key, CriticReview> known,
            boolean keepsExisting,
            List<CriticReview> published,
            List<CriticReview> revised) {
        var review = known.get(incoming.key());
        if (review != null && (keepsExisting || review.isDescribedAs(incoming.description()))) {
            return new ImportOutcome.Known(review.id());
        }
        try {
            if (review != null) {
                revised.add(written(review, incoming));
                return new ImportOutcome.Revised(review.id());
            }
            published.add(written(new CriticReview(ids.generate(), incoming.filmId()), incoming));
            return new ImportOutcome.Published(published.getLast().id());
        } catch (GradeUnreadable why) {
            return new ImportOutcome.Ungraded(why);
        }
    }

    private CriticReview written(CriticReview review, IncomingReview incoming) {
        editing.write(review, incoming.description(), incoming.byline());
        return review;
    }
}
