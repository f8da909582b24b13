package org.filmscore.userreview.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.filmscore.imports.report.Outcome;
import org.filmscore.userreview.intake.ImportedReview.Key;
import org.filmscore.userreview.intake.ImportedReviews.Written;
import org.filmscore.userreview.writing.UserReviewAnnouncements;

/** Writes imported reviews and publishes what changed. */
@ApplicationScoped
class StoringReviews {

    private final ImportedReviews reviews;
    private final UserReviewAnnouncements announcements;

    StoringReviews(ImportedReviews reviews, UserReviewAnnouncements announcements) {
        this.reviews = reviews;
        this.announcements = announcements;
    }

    /**
     * Writes in batches whose keys differ: of two rows with the same key the second one finds the first.
     *
     * @param replaces whether a row replaces a review that exists
     * @return the outcome of each, in the same order
     */
    List<Outcome> store(List<ImportedReview> imported, boolean replaces) {
        var outcomes = new ArrayList<Outcome>();
        var batch = new LinkedHashMap<Key, ImportedReview>();
        for (var review : imported) {
            if (batch.containsKey(review.key())) {
                outcomes.addAll(storeBatch(batch.values(), replaces));
                batch.clear();
            }
            batch.put(review.key(), review);
        }
        outcomes.addAll(storeBatch(batch.values(), replaces));
        return outcomes;
    }

    private List<Outcome> storeBatch(Collection<ImportedReview> batch, boolean replaces) {
        reviews.lock(batch);
        var written = reviews.put(batch, replaces);
        announcements.changed(written.stream().map(Written::review).toList());
        announcements.textsWithdrawn(written.stream()
                .filter(Written::withdrawsText)
                .map(review -> review.review().id())
                .toList());
        var byKey = written.stream().collect(Collectors.toMap(Written::key, Function.identity()));
        var unchanged = unchanged(batch, byKey.keySet());
        return batch.stream()
                .map(ImportedReview::key)
                .map(key -> byKey.containsKey(key) ? outcome(byKey.get(key)) : Outcome.unchanged(unchanged.get(key)))
                .toList();
    }

    /** Reads them after the write: a user may have rated a film since the existing reviews were locked. */
    private Map<Key, UUID> unchanged(Collection<ImportedReview> batch, Set<Key> written) {
        var rest =
                batch.stream().filter(review -> !written.contains(review.key())).toList();
        return rest.isEmpty() ? Map.of() : reviews.lock(rest);
    }

    private static Outcome outcome(Written written) {
        var id = written.review().id();
        return written.first() ? Outcome.taken(id) : Outcome.changed(id);
    }
}
