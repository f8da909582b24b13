package org.filmscore.scoring.explanation;

import java.util.Optional;
import java.util.UUID;
import org.filmscore.scoring.rule.Weight;
import org.filmscore.scoring.rule.WeightedScore;

/**
 * A critic review as scoring knows it.
 *
 * @param critic null where the publication names nobody
 * @param grade as written; null, with score and rule, on a review without a grade
 * @param score 0..100
 */
record StoredReview(
        UUID id,
        Named publication,
        Named critic,
        String grade,
        String rule,
        Integer score,
        Weight publicationWeight,
        Weight criticWeight) {

    /** Empty where the review has no score. */
    Optional<WeightedScore> weighted() {
        return weightedBy(publicationWeight, criticWeight);
    }

    /** As if it weighed otherwise. */
    Optional<WeightedScore> weightedBy(Weight publication, Weight byCritic) {
        return Optional.ofNullable(score).map(given -> new WeightedScore(given, publication, byCritic));
    }

    /**
     * A publication or a critic.
     *
     * @param name null as long as nothing was heard but the id
     */
    record Named(UUID id, String name) {}
}
