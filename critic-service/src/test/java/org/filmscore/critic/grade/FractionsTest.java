package org.filmscore.critic.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.critic.grade.GradeReading.Reason.OUT_OF_RANGE;
import static org.filmscore.critic.grade.GradeReading.Reason.OUT_OF_ZERO;
import static org.filmscore.critic.grade.ReadingGrades.reading;
import static org.filmscore.critic.grade.ReadingGrades.reasonAgainst;
import static org.filmscore.critic.grade.ReadingGrades.scoreOf;

import org.filmscore.critic.grade.GradeReading.Conversion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionsTest {

    @ParameterizedTest
    @CsvSource({
        "0/4, 0",
        ".5/4, 13",
        "1/4, 25",
        "1.5/4, 38",
        "2/4, 50",
        "2.5/4, 63",
        "3/4, 75",
        "3.5/4, 88",
        "4/4, 100",
        "0/5, 0",
        ".5/5, 10",
        "2.5/5, 50",
        "4/5, 80",
        "4.5/5, 90",
        "5/5, 100",
        "7.5/10, 75",
        "10/10, 100",
        "83/100, 83",
        "15.5/20, 78",
        "3/6, 50",
        "1/2, 50",
        "1/3, 33",
        "2/3, 67"
    })
    void readsAFractionAsAShareOfAHundred(String grade, int score) {
        assertThat(scoreOf(grade)).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({
        "62.4/100, 62",
        "62.49999999999999999/100, 62",
        "62.5/100, 63",
        "99.4/100, 99",
        "99.5/100, 100",
        "1/200, 1",
        "0.99999999999999999/200, 0",
        "8.71245284/10, 87"
    })
    void roundsHalfUpAndNoEarlier(String grade, int score) {
        assertThat(scoreOf(grade)).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            3.0/4.0             | 75
            '3/4'               | 75
            "3/4"               | 75
            ‘3/4’               | 75
            “3/4”               | 75
            ' 3/4 '             | 75
            ~  3/4 ~            | 75
            3 / 4               | 75
            6.5/ 10             | 65
            3\u00A0/\u00A04     | 75
            3⁄4                 | 75
            4 of 5              | 80
            4.5 of 5            | 90
            7 out of 10         | 70
            7 OUT OF 10         | 70
            3/5 stars           | 60
            3.5/4 stars         | 88
            3 stars out of 4    | 75
            3 1/2 / 4           | 88
            3 1/2/4             | 88
            3½/4                | 88
            3-1/2 stars of 4    | 88
            1/2 out of 4        | 13
            1/2 star out of 4   | 13
            ½/4                 | 13
            2,5/5               | 50
            3,25/5,0            | 65
            83%                 | 83
            62.5 %              | 63
            100 percent         | 100
            """)
    void readsOtherSpellingsOfAFraction(String grade, int score) {
        assertThat(scoreOf(grade)).isEqualTo(score);
    }

    @ParameterizedTest
    @EnumSource(GradeScale.class)
    void believesTheFractionRatherThanThePublication(GradeScale scale) {
        assertThat(scoreOf("7/10", scale)).isEqualTo(70);
        assertThat(scoreOf("83%", scale)).isEqualTo(83);
    }

    @Test
    void saysWhatWasDividedAndRounded() {
        assertThat(reading("'2.50/4.0'", null)).isEqualTo(new Conversion(63, "2.5 of 4, times 100, rounded half up"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"6/5", "2.1/2", "4.01/4", "101%", "-1/4", "1/-4", "-1/-4", "−1/4", "-5%", "3/0.5"})
    void refusesAFractionBelowNothingOrAboveTheWhole(String grade) {
        assertThat(reasonAgainst(grade)).isEqualTo(OUT_OF_RANGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.0/.0", "3/0", "0/0", "0/0.00", "3 out of 0"})
    void refusesAFractionOfZero(String grade) {
        assertThat(reasonAgainst(grade)).isEqualTo(OUT_OF_ZERO);
    }
}
