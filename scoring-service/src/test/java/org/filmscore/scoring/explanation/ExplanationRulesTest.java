package org.filmscore.scoring.explanation;

import static java.math.RoundingMode.HALF_UP;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.filmscore.scoring.explanation.Explanation.Part;
import org.filmscore.scoring.rule.DefaultRules;
import org.filmscore.scoring.rule.Metascore;
import org.filmscore.scoring.rule.ScoringRules;
import org.filmscore.scoring.rule.ShownValue;
import org.filmscore.scoring.rule.Weight;
import org.junit.jupiter.api.Test;

/** Checks many random films. The computation shares no code with the service. */
class ExplanationRulesTest {

    private static final int FILMS = 2_000;
    private static final ScoringRules RULES = DefaultRules.RULES;

    private final long seed = System.nanoTime();
    private final RandomReviews random = new RandomReviews(new Random(seed));

    @Test
    void addsUpToTheMetascoreExactly() {
        films().forEach(reviews -> {
            var explanation = Explanation.of(reviews, RULES);

            var weight = sum(explanation, part -> Explanation.decimal(part.weight()));
            var weighted = sum(explanation, part -> Explanation.decimal(part.weightedScore()));
            assertThat(weight).as(named()).isEqualByComparingTo(Explanation.decimal(explanation.totalWeight()));
            assertThat(weighted)
                    .as(named())
                    .isEqualByComparingTo(Explanation.decimal(explanation.totalWeightedScore()));
            assertThat(value(explanation.metascore())).as(named()).isEqualTo(rounded(explanation, weighted, weight));
        });
    }

    @Test
    void showsAMeanThatIsRoundedToTheMetascore() {
        films().map(reviews -> Explanation.of(reviews, RULES))
                .filter(explanation -> value(explanation.metascore()) != null)
                .forEach(explanation -> assertThat(explanation
                                .mean()
                                .orElseThrow()
                                .setScale(0, HALF_UP)
                                .intValueExact())
                        .as(named())
                        .isEqualTo(value(explanation.metascore())));
    }

    @Test
    void hasSharesThatAddUpToAHundred() {
        films().map(reviews -> Explanation.of(reviews, RULES))
                .filter(explanation -> !explanation.parts().isEmpty())
                .forEach(explanation ->
                        assertThat(sum(explanation, Part::share)).as(named()).isEqualTo(new BigDecimal("100.00")));
    }

    @Test
    void namesEveryReviewOnceAndTheWeightiestFirst() {
        films().forEach(reviews -> {
            var explanation = Explanation.of(reviews, RULES);

            var named =
                    Stream.concat(explanation.parts().stream().map(Part::review), explanation.notCounted().stream());
            assertThat(named).as(named()).containsExactlyInAnyOrderElementsOf(reviews);
            assertThat(explanation.parts().stream().map(Part::share))
                    .as(named())
                    .isSortedAccordingTo((a, b) -> b.compareTo(a));
        });
    }

    @Test
    void givesTheMetascoreWithoutEachReview() {
        films().limit(200).forEach(reviews -> {
            for (var part : Explanation.of(reviews, RULES).parts()) {
                var others = reviews.stream()
                        .filter(review -> !review.equals(part.review()))
                        .toList();
                assertThat(part.without())
                        .as(named())
                        .isEqualTo(Explanation.of(others, RULES).metascore());
            }
        });
    }

    @Test
    void isUnchangedWithoutAHypothesis() {
        films().forEach(reviews -> assertThat(Hypothesis.AS_IT_IS.metascore(reviews, RULES))
                .as(named())
                .isEqualTo(Explanation.of(reviews, RULES).metascore()));
    }

    @Test
    void isThePlainMeanWithoutWeights() {
        var unweighted = new Hypothesis(Set.of(), Map.of(), true);

        films().forEach(reviews -> {
            var scores = reviews.stream()
                    .map(StoredReview::score)
                    .filter(score -> score != null)
                    .toList();
            var sum =
                    BigDecimal.valueOf(scores.stream().mapToInt(score -> score).sum());
            var mean = scores.size() < 4
                    ? null
                    : sum.divide(BigDecimal.valueOf(scores.size()), 0, HALF_UP).intValue();
            assertThat(value(unweighted.metascore(reviews, RULES))).as(named()).isEqualTo(mean);
        });
    }

    @Test
    void countsOnlyTheChosenPublications() {
        films().filter(reviews -> !reviews.isEmpty()).forEach(reviews -> {
            var chosen = reviews.subList(0, (reviews.size() + 1) / 2);
            var papers = Set.copyOf(
                    chosen.stream().map(review -> review.publication().id()).toList());

            assertThat(new Hypothesis(papers, Map.of(), false).metascore(reviews, RULES))
                    .as(named())
                    .isEqualTo(Explanation.of(chosen, RULES).metascore());
        });
    }

    @Test
    void countsWithTheGivenWeights() {
        films().filter(reviews -> !reviews.isEmpty()).forEach(reviews -> {
            var paper = reviews.getFirst().publication().id();
            var silenced = new Hypothesis(Set.of(), Map.of(paper, new Weight(0)), false);

            var metascore = silenced.metascore(reviews, RULES);

            var others =
                    Explanation.of(reviews.subList(1, reviews.size()), RULES).metascore();
            assertThat(metascore.value()).as(named()).isEqualTo(others.value());
            assertThat(metascore.reviewCount()).as(named()).isEqualTo(reviews.size());
        });
    }

    private Stream<List<StoredReview>> films() {
        return Stream.generate(random::ofAFilm).limit(FILMS);
    }

    private String named() {
        return "seed " + seed;
    }

    private static BigDecimal sum(Explanation explanation, Function<Part, BigDecimal> number) {
        return explanation.parts().stream().map(number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Integer rounded(Explanation explanation, BigDecimal weighted, BigDecimal weight) {
        return explanation.parts().size() < 4
                ? null
                : weighted.divide(weight, 0, HALF_UP).intValueExact();
    }

    private static Integer value(Metascore metascore) {
        return metascore.value() instanceof ShownValue.Scored scored ? scored.score() : null;
    }
}
