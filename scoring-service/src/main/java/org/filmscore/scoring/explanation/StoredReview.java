package org.filmscore.scoring.explanation;

import java.util.Optional;
import java.util.UUID;
import org.filmscore.scoring.rule.Weight;
import org.filmscore.scoring.rule.WeightedScore;

/**
 * A stored critic review with its weights.
 *
 * @param critic null if the publication names none
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

    /** The score with other weights. */
    Optional<WeightedScore> weightedBy(Weight publication, Weight byCritic) {
        return Optional.ofNullable(score).map(given -> new WeightedScore(given, publication, byCritic));
    }

    /**
     * A publication or a critic.
     *
     * @param name null until its event is consumed
     */
    record Named(UUID id, String name) {}
}
