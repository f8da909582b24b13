package org.filmscore.scoring.explanation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.filmscore.scoring.rule.Metascore;
import org.filmscore.scoring.rule.ScoringRules;
import org.filmscore.scoring.rule.Weight;
import org.filmscore.scoring.rule.WeightedScore;

/**
 * The differences of a what-if.
 *
 * @param publications the publications that count; empty for all
 * @param weights other weights, by the id of the publication or critic
 * @param unweighted whether all others have the weight 1.00
 */
record Hypothesis(Set<UUID> publications, Map<UUID, Weight> weights, boolean unweighted) {

    static final Hypothesis AS_IT_IS = new Hypothesis(Set.of(), Map.of(), false);

    Hypothesis {
        publications = Set.copyOf(publications);
        weights = Map.copyOf(weights);
    }

    /** The reviews of the chosen publications, whether they count or not. */
    List<StoredReview> chosen(List<StoredReview> reviews) {
        return reviews.stream()
                .filter(review -> publications.isEmpty()
                        || publications.contains(review.publication().id()))
                .toList();
    }

    Metascore metascore(List<StoredReview> reviews, ScoringRules rules) {
        var chosen = chosen(reviews);
        var scored =
                chosen.stream().flatMap(review -> weighted(review).stream()).toList();
        return Metascore.of(scored, chosen.size(), rules);
    }

    /** Empty where the review has no score. */
    Optional<WeightedScore> weighted(StoredReview review) {
        return review.weightedBy(
                weight(review.publication(), review.publicationWeight()),
                weight(review.critic(), review.criticWeight()));
    }

    private Weight weight(StoredReview.Named who, Weight asItIs) {
        return Optional.ofNullable(who)
                .map(StoredReview.Named::id)
                .map(weights::get)
                .orElse(unweighted ? Weight.ONE : asItIs);
    }
}
