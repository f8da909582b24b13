package org.filmscore.critic.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.critic.grade.GradeReading.Reason.NO_SCALE;
import static org.filmscore.critic.grade.GradeReading.Reason.OTHER_SCALE;
import static org.filmscore.critic.grade.GradeReading.Reason.OUT_OF_RANGE;
import static org.filmscore.critic.grade.GradeScale.LETTER;
import static org.filmscore.critic.grade.ReadingGrades.reasonAgainst;
import static org.filmscore.critic.grade.ReadingGrades.scoreOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BareNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "83, POINTS_100, 83",
        "'''83''', POINTS_100, 83",
        "0, POINTS_100, 0",
        "100, POINTS_100, 100",
        "82.5, POINTS_100, 83",
        "82.4, POINTS_100, 82",
        "8.3, POINTS_10, 83",
        "10, POINTS_10, 100",
        "7, POINTS_100, 7",
        "3, STARS_4, 75",
        "3.00, STARS_4, 75",
        "3, STARS_5, 60",
        ".5, STARS_4, 13"
    })
    void readsANumberOutOfTheScaleOfThePublication(String grade, GradeScale scale, int score) {
        assertThat(scoreOf(grade, scale)).isEqualTo(score);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "'2'", "3.5", "3.00", "83", "3 1/2", "0", "-3"})
    void refusesANumberWithoutAScale(String grade) {
        assertThat(reasonAgainst(grade)).isEqualTo(NO_SCALE);
    }

    @Test
    void refusesANumberAtAPublicationOfLetters() {
        assertThat(reasonAgainst("83", LETTER)).isEqualTo(OTHER_SCALE);
    }

    @ParameterizedTest
    @CsvSource({
        "101, POINTS_100",
        "100.01, POINTS_100",
        "83, POINTS_10",
        "-1, POINTS_10",
        "4.5, STARS_4",
        "5.1, STARS_5"
    })
    void refusesANumberOutsideTheScale(String grade, GradeScale scale) {
        assertThat(reasonAgainst(grade, scale)).isEqualTo(OUT_OF_RANGE);
    }
}
