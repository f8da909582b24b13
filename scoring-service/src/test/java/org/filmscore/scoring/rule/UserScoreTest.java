package org.filmscore.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.filmscore.scoring.rule.Reviewing.scored;

import java.util.stream.LongStream;
import org.filmscore.service.band.Band;
import org.filmscore.service.band.Distribution;
import org.filmscore.service.band.Histogram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserScoreTest {
    private static final Histogram NONE = Histogram.of(new long[11]);

    @Test
    void scoresThirteenRatingsOfWhichFiveHaveAText() {
        var ratings = Histogram.of(1, 0, 1, 0, 1, 0, 1, 2, 2, 3, 2);
        var reviews = Histogram.of(1, 0, 0, 0, 1, 0, 1, 0, 0, 1, 1);

        var score = UserScore.of(ratings, reviews, DefaultRules.RULES);

        assertThat(scored(score.value()).outOfTen()).hasToString("6.8");
        assertThat(score.value()).isEqualTo(new ShownValue.Scored(68, "Generally favorable reviews", Band.POSITIVE));
        assertThat(score.ratingCount()).isEqualTo(13);
        assertThat(score.reviewCount()).isEqualTo(5);
        assertThat(score.ratingDistribution()).isEqualTo(new Distribution(9, 2, 2));
        assertThat(score.reviewDistribution()).isEqualTo(new Distribution(2, 2, 1));
        assertThat(score.ratings()).isEqualTo(ratings);
    }

    @ParameterizedTest
    @CsvSource({"0, 4", "1, 3", "3, 1"})
    void isToBeDeterminedBelowFourRatings(long ratings, int needed) {
        var score = scoreOf(histogram(8, ratings));

        assertThat(score.value()).isEqualTo(new ShownValue.Tbd(needed));
        assertThat(score.ratingDistribution()).isEqualTo(new Distribution(ratings, 0, 0));
    }

    @Test
    void isDeterminedFromFourRatingsOnWhetherOrNotTheyHaveAText() {
        var value = scored(scoreOf(histogram(8, 4)).value());

        assertThat(value.outOfTen()).hasToString("8.0");
    }

    /** The counts of a lower and of a higher rating, and the score of their mean. */
    @ParameterizedTest
    @CsvSource({
        " 0, 4,  1, 0,  0.0, Overwhelming dislike,         NEGATIVE",
        " 0, 19, 1, 1,  0.1, Overwhelming dislike,         NEGATIVE", //  0.05
        " 0, 39, 1, 1,  0.0, Overwhelming dislike,         NEGATIVE", //  0.025
        " 1, 1,  2, 9,  1.9, Overwhelming dislike,         NEGATIVE",
        " 1, 1,  2, 19, 2.0, Generally unfavorable reviews, NEGATIVE", // 1.95
        " 3, 1,  4, 9,  3.9, Generally unfavorable reviews, NEGATIVE",
        " 3, 1,  4, 19, 4.0, Mixed or average reviews,     MIXED", // 3.95
        " 4, 4,  5, 0,  4.0, Mixed or average reviews,     MIXED",
        " 6, 4,  7, 0,  6.0, Mixed or average reviews,     MIXED",
        " 6, 24, 7, 1,  6.0, Mixed or average reviews,     MIXED", // 6.04
        " 6, 19, 7, 1,  6.1, Generally favorable reviews,  POSITIVE", // 6.05
        " 6, 9,  7, 1,  6.1, Generally favorable reviews,  POSITIVE",
        " 8, 4,  9, 0,  8.0, Generally favorable reviews,  POSITIVE",
        " 8, 9,  9, 1,  8.1, Universal acclaim,            POSITIVE",
        " 9, 0, 10, 4, 10.0, Universal acclaim,            POSITIVE",
        " 9, 1, 10, 19, 10.0, Universal acclaim,           POSITIVE" // 9.95
    })
    void derivesLabelAndBandFromTheShownNumber(
            int low, long lows, int high, long highs, String shown, String label, Band band) {
        var counts = new long[11];
        counts[low] = lows;
        counts[high] = highs;

        var value = scored(scoreOf(Histogram.of(counts)).value());

        assertThat(value.outOfTen()).hasToString(shown);
        assertThat(value.label()).isEqualTo(label);
        assertThat(value.band()).isEqualTo(band);
    }

    @Test
    void countsTrillionsOfRatingsAsExactlyAsTen() {
        var counts = LongStream.of(1, 0, 1, 0, 1, 0, 1, 2, 2, 3, 2)
                .map(count -> count * 1_000_000_000_000L)
                .toArray();

        var value = scored(scoreOf(Histogram.of(counts)).value());

        assertThat(value.outOfTen()).hasToString("6.8");
    }

    @Test
    void refusesSumsThatOverflow() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> scoreOf(histogram(10, Long.MAX_VALUE)));
    }

    @Test
    void refusesMoreReviewsThanRatings() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UserScore.of(histogram(7, 4), histogram(8, 1), DefaultRules.RULES));
    }

    @Test
    void refusesAHistogramWithoutElevenCounts() {
        assertThatIllegalArgumentException().isThrownBy(() -> Histogram.of(1, 2, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> Histogram.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1));
    }

    private static UserScore scoreOf(Histogram ratings) {
        return UserScore.of(ratings, NONE, DefaultRules.RULES);
    }

    private static Histogram histogram(int rating, long count) {
        var counts = new long[11];
        counts[rating] = count;
        return Histogram.of(counts);
    }
}
