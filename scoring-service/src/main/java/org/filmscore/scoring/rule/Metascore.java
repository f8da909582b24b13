package org.filmscore.scoring.rule;

import java.util.List;
import org.filmscore.service.band.Bands;
import org.filmscore.service.band.Distribution;

/**
 * The metascore of a film.
 *
 * @param reviewCount all listed reviews, including those without score or weight
 * @param distribution of the reviews that count
 */
public record Metascore(ShownValue value, boolean mustSee, long reviewCount, Distribution distribution) {
    public static Metascore of(List<WeightedScore> scored, long reviewCount, ScoringRules rules) {
        if (reviewCount < scored.size()) {
            throw new IllegalArgumentException(
                    "%d scored reviews are more than %d reviews".formatted(scored.size(), reviewCount));
        }
        var counted = scored.stream().filter(WeightedScore::counts).toList();
        var missing = rules.criticQuorum() - counted.size();
        if (missing > 0) {
            return new Metascore(new ShownValue.Tbd(missing), false, reviewCount, distribution(counted, rules.bands()));
        }
        var value = rules.valueOf(mean(counted));
        var mustSee = rules.mustSee().holdsFor(value.score(), counted.size());
        return new Metascore(value, mustSee, reviewCount, distribution(counted, rules.bands()));
    }

    /** A metascore that was computed before. */
    public static Metascore restored(int score, long reviewCount, Distribution distribution, ScoringRules rules) {
        var mustSee = rules.mustSee().holdsFor(score, distribution.count());
        return new Metascore(rules.valueOf(score), mustSee, reviewCount, distribution);
    }

    /** A metascore that was computed before and was below the quorum. */
    public static Metascore restored(long reviewCount, Distribution distribution, ScoringRules rules) {
        var missing = new ShownValue.Tbd(rules.criticQuorum() - distribution.count());
        return new Metascore(missing, false, reviewCount, distribution);
    }

    /** The reviews that count: those with a score and a weight. */
    public long scoredCount() {
        return distribution.count();
    }

    private static int mean(List<WeightedScore> counted) {
        var sum = counted.stream()
                .mapToLong(review -> review.weight() * review.score())
                .sum();
        return Mean.of(sum, counted.stream().mapToLong(WeightedScore::weight).sum());
    }

    private static Distribution distribution(List<WeightedScore> counted, Bands bands) {
        return Distribution.of(band -> counted.stream()
                .filter(review -> bands.of(review.score()) == band)
                .count());
    }
}
