package org.filmscore.scoring.explanation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.filmscore.scoring.rule.Metascore;
import org.filmscore.scoring.rule.ScoringRules;
import org.filmscore.scoring.rule.WeightedScore;
import org.filmscore.service.band.LargestRemainder;

/**
 * The explanation of a metascore.
 *
 * @param parts the reviews that count, by descending weight
 * @param notCounted the listed reviews that do not count
 * @param totalWeight the sum of the weights, in ten-thousandths
 * @param totalWeightedScore the sum of the weighted scores, in ten-thousandths
 */
record Explanation(
        Metascore metascore,
        List<Part> parts,
        List<StoredReview> notCounted,
        long totalWeight,
        long totalWeightedScore) {

    private static final int DECIMALS_OF_A_WEIGHT = 4;

    /** In hundredths of a percent. */
    private static final long HUNDRED_PERCENT = 10_000;

    private static final Comparator<StoredReview> WEIGHTIEST_FIRST = Comparator.<StoredReview>comparingLong(
                    review -> weighted(review).weight())
            .thenComparing(StoredReview::score)
            .reversed()
            .thenComparing(review -> review.id().toString());

    static Explanation of(List<StoredReview> reviews, ScoringRules rules) {
        var counted = reviews.stream()
                .filter(Explanation::counts)
                .sorted(WEIGHTIEST_FIRST)
                .toList();
        var scores = counted.stream().map(Explanation::weighted).toList();
        var shares = LargestRemainder.split(
                HUNDRED_PERCENT, scores.stream().map(WeightedScore::weight).toList());
        var parts = IntStream.range(0, counted.size())
                .mapToObj(i -> new Part(
                        counted.get(i),
                        BigDecimal.valueOf(shares.get(i), 2),
                        without(i, scores, reviews.size(), rules)))
                .toList();
        return new Explanation(
                Metascore.of(scores, reviews.size(), rules),
                parts,
                reviews.stream().filter(review -> !counts(review)).toList(),
                scores.stream().mapToLong(WeightedScore::weight).sum(),
                scores.stream()
                        .mapToLong(score -> score.weight() * score.score())
                        .sum());
    }

    /**
     * The weighted mean, from which the metascore is rounded; empty if no review counts. It is truncated after four
     * decimals, because rounding could turn it into a half that it does not reach.
     */
    Optional<BigDecimal> mean() {
        return totalWeight == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(totalWeightedScore)
                        .divide(BigDecimal.valueOf(totalWeight), DECIMALS_OF_A_WEIGHT, RoundingMode.DOWN));
    }

    /** Converts ten-thousandths into a decimal. */
    static BigDecimal decimal(long tenThousandths) {
        return BigDecimal.valueOf(tenThousandths, DECIMALS_OF_A_WEIGHT);
    }

    private static Metascore without(int index, List<WeightedScore> scores, int reviews, ScoringRules rules) {
        var others = IntStream.range(0, scores.size())
                .filter(i -> i != index)
                .mapToObj(scores::get)
                .toList();
        return Metascore.of(others, reviews - 1L, rules);
    }

    private static boolean counts(StoredReview review) {
        return review.weighted().filter(WeightedScore::counts).isPresent();
    }

    private static WeightedScore weighted(StoredReview review) {
        return review.weighted().orElseThrow();
    }

    /**
     * A review that counts.
     *
     * @param share of the total weight, in percent with two decimals; all shares add up to 100.00
     * @param without the metascore without this review
     */
    record Part(StoredReview review, BigDecimal share, Metascore without) {

        /** In ten-thousandths. */
        long weight() {
            return weighted(review).weight();
        }

        /** In ten-thousandths. */
        long weightedScore() {
            return weight() * review.score();
        }
    }
}
