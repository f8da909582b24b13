package org.filmscore.scoring.chart;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.filmscore.scoring.rule.Metascore;
import org.filmscore.scoring.rule.ShownValue;
import org.filmscore.scoring.rule.UserScore;

/** A ranking of films. */
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

    /** @throws ChartNotFound for another path */
    static Chart at(String path) {
        return Arrays.stream(values())
                .filter(chart -> chart.path.equals(path))
                .findAny()
                .orElseThrow(() -> new ChartNotFound(path));
    }

    /** Empty for a film that the chart does not list: it lacks a score or has no reviews. */
    Optional<Rank> rank(Metascore critics, UserScore users, BayesianPrior prior) {
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

    /**
     * The rank of a film in a chart. The highest comes first.
     *
     * @param by in ten-thousandths, negative where the lowest figure comes first
     * @param reviews the number of reviews or ratings, which decides ties
     */
    record Rank(long by, long reviews) {

        private static final int DECIMALS = 4;
        private static final long ONE = 10_000;

        static Rank of(long figure, long reviews) {
            return new Rank(Math.multiplyExact(figure, ONE), reviews);
        }

        /** The shown number, without sign and trailing zeros. */
        BigDecimal figure() {
            var figure = BigDecimal.valueOf(Math.abs(by), DECIMALS).stripTrailingZeros();
            return figure.scale() < 0 ? figure.setScale(0) : figure;
        }
    }

    /** There is no chart of this name. */
    static class ChartNotFound extends RuntimeException {

        ChartNotFound(String name) {
            super("There is no chart " + name);
        }
    }
}
