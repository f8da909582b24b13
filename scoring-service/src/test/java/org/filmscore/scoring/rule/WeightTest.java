package org.filmscore.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.filmscore.scoring.rule.Reviewing.critic;
import static org.filmscore.scoring.rule.Reviewing.critics;
import static org.filmscore.scoring.rule.Reviewing.fourCriticsGiving;
import static org.filmscore.scoring.rule.Reviewing.metascoreOf;
import static org.filmscore.scoring.rule.Reviewing.scored;
import static org.filmscore.scoring.rule.Reviewing.together;
import static org.filmscore.scoring.rule.Reviewing.weight;

import java.util.Collections;
import java.util.List;
import org.filmscore.service.band.Distribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeightTest {

    /** Four critics give 50 with a weight of 1.00; one more gives 100 with the weights of the row. */
    @ParameterizedTest
    @CsvSource({
        "1.00, 1.00, 60", // 300 / 5
        "0.33, 1.00, 54", // 233 / 4.33 = 53.81
        "1.00, 0.33, 54",
        "0.33, 0.33, 51", // 210.89 / 4.1089 = 51.33
        "5.00, 1.00, 78", // 700 / 9 = 77.78
        "5.00, 5.00, 93", // 2700 / 29 = 93.10
        "5.00, 0.33, 65", // 365 / 5.65 = 64.60
        "0.01, 0.01, 50",
        "0.00, 1.00, 50",
        "5.00, 0.00, 50"
    })
    void multipliesTheWeightsOfPublicationAndCritic(String publication, String critic, int metascore) {
        var reviews = together(fourCriticsGiving(50), List.of(critic(100, publication, critic)));

        assertThat(scored(metascoreOf(reviews).value()).score()).isEqualTo(metascore);
    }

    @ParameterizedTest
    @CsvSource({"0.00, 1.00", "1.00, 0.00", "0.00, 0.00"})
    void doesNotCountAReviewWithoutWeight(String publication, String critic) {
        var metascore = metascoreOf(together(critics(3, 80), List.of(critic(10, publication, critic))));

        assertThat(metascore.value()).isEqualTo(new ShownValue.Tbd(1));
        assertThat(metascore.reviewCount()).isEqualTo(4);
        assertThat(metascore.scoredCount()).isEqualTo(3);
        assertThat(metascore.distribution()).isEqualTo(new Distribution(3, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.01", "0.33", "1.00", "5.00"})
    void changesNothingWhereAllWeightsAreEqual(String weight) {
        var reviews = Collections.nCopies(5, critic(83, weight, weight));

        assertThat(scored(metascoreOf(reviews).value()).score()).isEqualTo(83);
    }

    /** 0.33 has no exact double: a sum of doubles would be 60.4999... and round down. */
    @Test
    void roundsAHalfOfThirdsUp() {
        var reviews = together(Collections.nCopies(3, critic(60, "0.33")), Collections.nCopies(3, critic(61, "0.33")));

        assertThat(scored(metascoreOf(reviews).value()).score()).isEqualTo(61);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.00, 0", "0.01, 1", "0.33, 33", "1, 100", "1.5, 150", "5.00, 500", "5.000, 500", "1E-2, 1"})
    void keepsHundredths(String written, int hundredths) {
        assertThat(weight(written).hundredths()).isEqualTo(hundredths);
    }

    @Test
    void showsTwoDecimals() {
        assertThat(weight("5").toDecimal()).hasToString("5.00");
        assertThat(Weight.ONE.toDecimal()).hasToString("1.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "5.01", "0.333", "0.001", "-1", "1E+1000000000", "1E-1000000000"})
    void refusesAnInvalidWeight(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> weight(written));
    }
}
