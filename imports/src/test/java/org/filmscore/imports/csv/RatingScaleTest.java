package org.filmscore.imports.csv;

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
        assertThat(RatingScale.parse(scale).orElseThrow().outOfTen(given)).isEqualTo(rating);
    }

    @ParameterizedTest
    @CsvSource({
        "0..10,  11,  must be within 0..10",
        "0.5..5, 0,   must be within 0.5..5",
        "0..10,  7.5, must become a whole number",
        "1..4,   3,   must become a whole number",
    })
    void refusesARatingThatDoesNotBecomeAWholeNumber(String scale, BigDecimal given, String message) {
        var read = RatingScale.parse(scale).orElseThrow();

        assertThatThrownBy(() -> read.outOfTen(given))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "five", "5..0.5", "1..1", "-1..1", "0...5"})
    void isNotReadFromAnyOtherText(String notation) {
        assertThat(RatingScale.parse(notation)).isEmpty();
    }
}
