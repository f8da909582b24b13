package org.filmscore.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/**
 * The numbers of a film's score: shown by scoring, or computed here without code of the system.
 *
 * @param metascore as printed, or TBD, like the user score
 * @param ratings how many users gave 0, 1 ... 10
 * @param reviews how many of them with a text
 */
public record Figures(
        String metascore, long criticReviews, long scored, String userScore, List<Long> ratings, long reviews) {

    private static final int QUORUM = 4;
    private static final String TBD = "TBD";

    /** @param score absent on a review without a grade */
    public record Grade(BigDecimal weight, Integer score) {}

    /** The rating of one user. */
    public record Rating(int value, boolean written) {}

    public static Figures shownBy(JsonNode score) {
        var critics = score.path("metascore");
        var users = score.path("userScore");
        return new Figures(
                critics.path("value").asText(TBD),
                critics.path("reviewCount").asLong(),
                critics.path("scoredCount").asLong(),
                users.path("value").asText(TBD),
                StreamSupport.stream(users.path("ratings").path("histogram").spliterator(), false)
                        .map(JsonNode::asLong)
                        .toList(),
                users.path("reviewCount").asLong());
    }

    public static Figures computedFrom(List<Grade> grades, List<Rating> ratings) {
        var counted = grades.stream()
                .filter(grade -> grade.score() != null && grade.weight().signum() > 0)
                .toList();
        return new Figures(
                counted.size() < QUORUM ? TBD : metascore(counted),
                grades.size(),
                counted.size(),
                ratings.size() < QUORUM ? TBD : userScore(ratings),
                histogram(ratings),
                ratings.stream().filter(Rating::written).count());
    }

    public long ratingCount() {
        return ratings.stream().mapToLong(Long::longValue).sum();
    }

    private static String metascore(List<Grade> counted) {
        var sum = counted.stream()
                .map(grade -> grade.weight().multiply(BigDecimal.valueOf(grade.score())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var weight = counted.stream().map(Grade::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(weight, 0, RoundingMode.HALF_UP).toPlainString();
    }

    private static String userScore(List<Rating> ratings) {
        var sum = ratings.stream().mapToInt(Rating::value).sum();
        return BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(ratings.size()), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static List<Long> histogram(List<Rating> ratings) {
        return IntStream.rangeClosed(0, 10)
                .mapToObj(value -> ratings.stream()
                        .filter(rating -> rating.value() == value)
                        .count())
                .toList();
    }
}
