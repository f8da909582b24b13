package org.filmscore.stack.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatingScaleTest {

    @ParameterizedTest
    @CsvSource({
        "0..10,  0,   0",
        "0..10,  7,   7",
        "0..10,  7.0, 7",
        "0.5..5, 0.5, 1",
        "0.5..5, 3.5, 7",
        "0.5..5, 5.0, 10",
        "1..4,   2,   5",
        "0..100, 80,  8",
    })
    void makesTenOfTheUpperEnd(String scale, BigDecimal given, int rating) {
        assertThat(RatingScale.parse(scale).outOfTen(given)).isEqualTo(rating);
    }

    @ParameterizedTest
    @CsvSource({
        "0..10,  11,  rating-out-of-range",
        "0.5..5, 0,   rating-out-of-range",
        "0..10,  7.5, rating-not-whole",
        "1..4,   3,   rating-not-whole",
    })
    void refusesWhatIsNoneOfTheElevenRatings(String scale, BigDecimal given, String reason) {
        assertThatThrownBy(() -> RatingScale.parse(scale).outOfTen(given))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.outcome().reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "five", "5..0.5", "1..1", "-1..1", "0...5"})
    void isNotReadFromAnythingElse(String notation) {
        assertThatThrownBy(() -> RatingScale.parse(notation)).isInstanceOf(IllegalArgumentException.class);
    }
}
