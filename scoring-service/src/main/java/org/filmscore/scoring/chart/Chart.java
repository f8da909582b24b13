package org.filmscore.scoring.chart;

import java.util.Arrays;
import java.util.Optional;
import org.filmscore.scoring.rule.Metascore;
import org.filmscore.scoring.rule.UserScore;
import org.filmscore.scoring.rule.Verdict;

/** A way to put films in order. */
enum Chart {
    BEST("best"),
    WORST("worst"),
    USERS_CHOICE("users-choice"),
    MOST_DISCUSSED("most-discussed"),
    DIVIDED("divided");

    private final String path;

    Chart(String path) {
        this.path = path;
    }

    static Optional<Chart> at(String path) {
        return Arrays.stream(values()).filter(chart -> chart.path.equals(path)).findAny();
    }

    /** Empty where the film has no place in the chart: it lacks a score that the chart is about, or nobody discusses it. */
    Optional<Rank> rank(Metascore critics, UserScore users, BayesianPrior common) {
        return switch (this) {
            case BEST -> scored(critics.verdict()).map(score -> Rank.of(score.score(), critics.scoredCount()));
            case WORST -> scored(critics.verdict()).map(score -> Rank.of(-score.score(), critics.scoredCount()));
            case USERS_CHOICE ->
                scored(users.verdict()).map(score -> new Rank(common.weighedIn(users), users.ratingCount()));
            case MOST_DISCUSSED -> discussed(critics.reviewCount() + users.reviewCount());
            case DIVIDED ->
                scored(critics.verdict())
                        .flatMap(score -> scored(users.verdict())
                                .map(other -> Rank.of(
                                        Math.abs(score.score() - other.score()),
                                        Math.min(critics.scoredCount(), users.ratingCount()))));
        };
    }

    private static Optional<Rank> discussed(long reviews) {
        return reviews == 0 ? Optional.empty() : Optional.of(Rank.of(reviews, reviews));
    }

    private static Optional<Verdict.Scored> scored(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Scored scored -> Optional.of(scored);
            case Verdict.Tbd _ -> Optional.empty();
        };
    }
}
