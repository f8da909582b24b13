package org.filmscore.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.filmscore.scoring.rule.Reviewing.critic;
import static org.filmscore.scoring.rule.Reviewing.critics;
import static org.filmscore.scoring.rule.Reviewing.fourCriticsGiving;
import static org.filmscore.scoring.rule.Reviewing.metascoreOf;
import static org.filmscore.scoring.rule.Reviewing.scored;
import static org.filmscore.scoring.rule.Reviewing.together;

import java.util.List;
import org.filmscore.service.band.Band;
import org.filmscore.service.band.Distribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetascoreTest {

    @Test
    void scoresAFilmOfThirtyFourScoredReviews() {
        var reviews = together(critics(8, 70), critics(18, 42), critics(8, 14));

        var metascore = Metascore.of(reviews, 36, DefaultRules.RULES);

        assertThat(metascore.value()).isEqualTo(new ShownValue.Scored(42, "Mixed or average reviews", Band.MIXED));
        assertThat(metascore.distribution()).isEqualTo(new Distribution(8, 18, 8));
        assertThat(metascore.scoredCount()).isEqualTo(34);
        assertThat(metascore.reviewCount()).isEqualTo(36);
        assertThat(metascore.mustSee()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, 4", "1, 3", "2, 2", "3, 1"})
    void isToBeDeterminedBelowFourScoredReviews(int reviews, int needed) {
        var metascore = metascoreOf(critics(reviews, 80));

        assertThat(metascore.value()).isEqualTo(new ShownValue.Tbd(needed));
        assertThat(metascore.value().neededCount()).isEqualTo(needed);
        assertThat(metascore.distribution()).isEqualTo(new Distribution(reviews, 0, 0));
    }

    @Test
    void isDeterminedFromFourScoredReviewsOn() {
        var metascore = metascoreOf(fourCriticsGiving(80));

        assertThat(scored(metascore.value()).score()).isEqualTo(80);
        assertThat(metascore.value().neededCount()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "60, 60, 60, 61, 60", // 60.25
        "60, 60, 61, 61, 61", // 60.5
        "60, 61, 61, 61, 61", // 60.75
        " 0,  0,  0,  1,  0", //  0.25
        " 0,  0,  1,  1,  1", //  0.5
        "99, 99, 99, 100, 99",
        "99, 99, 100, 100, 100"
    })
    void roundsHalfUp(int first, int second, int third, int fourth, int metascore) {
        var reviews = together(critics(1, first), critics(1, second), critics(1, third), critics(1, fourth));

        assertThat(scored(metascoreOf(reviews).value()).score()).isEqualTo(metascore);
    }

    @Test
    void derivesTheBandFromTheRoundedNumber() {
        var value = scored(metascoreOf(together(critics(2, 60), critics(2, 61))).value());

        assertThat(value).isEqualTo(new ShownValue.Scored(61, "Generally favorable reviews", Band.POSITIVE));
    }

    @ParameterizedTest
    @CsvSource({"14,  81, false", "15,  81, true", "15,  80, false", "16,  80, false", "14, 100, false", "15, 100, true"
    })
    void isAMustSeeFromFifteenReviewsAndEightyOne(int reviews, int score, boolean mustSee) {
        assertThat(metascoreOf(critics(reviews, score)).mustSee()).isEqualTo(mustSee);
    }

    @Test
    void doesNotCountWeightlessReviewsTowardsAMustSee() {
        var reviews = together(critics(14, 90), List.of(critic(90, "0.00")));

        assertThat(metascoreOf(reviews).mustSee()).isFalse();
    }

    @Test
    void refusesMoreScoredReviewsThanReviews() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Metascore.of(fourCriticsGiving(80), 3, DefaultRules.RULES));
    }

    @ParameterizedTest
    @CsvSource({"-1", "101"})
    void refusesAScoreOutOfRange(int score) {
        assertThatIllegalArgumentException().isThrownBy(() -> critic(score, "1.00"));
    }
}
