package org.filmscore.scoring.chart;

import java.util.Arrays;
import java.util.Optional;
import org.filmscore.scoring.rule.Metascore;
import org.filmscore.scoring.rule.ShownValue;
import org.filmscore.scoring.rule.UserScore;

/** A ranking of films. */
public enum Chart {
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

    /** Empty for a film that the chart does not list: it lacks a score or has no reviews. */
    public Optional<Rank> rank(Metascore critics, UserScore users, BayesianPrior prior) {
        return switch (this) {
            case BEST -> scored(critics.value()).map(score -> Rank.of(score.score(), critics.scoredCount()));
            case WORST -> scored(critics.value()).map(score -> Rank.of(-score.score(), critics.scoredCount()));
            case USERS_CHOICE ->
                scored(users.value()).map(score -> new Rank(prior.average(users), users.ratingCount()));
            case MOST_DISCUSSED -> discussed(critics.reviewCount() + users.reviewCount());
            case DIVIDED ->
                scored(critics.value())
                        .flatMap(score -> scored(users.value())
                                .map(other -> Rank.of(
                                        Math.abs(score.score() - other.score()),
                                        Math.min(critics.scoredCount(), users.ratingCount()))));
        };
    }

    private static Optional<Rank> discussed(long reviews) {
        return reviews == 0 ? Optional.empty() : Optional.of(Rank.of(reviews, reviews));
    }

    private static Optional<ShownValue.Scored> scored(ShownValue value) {
        return switch (value) {
            case ShownValue.Scored scored -> Optional.of(scored);
            case ShownValue.Tbd _ -> Optional.empty();
        };
    }
}
