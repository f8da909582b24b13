package org.filmscore.critic.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.critic.grade.GradeReading.Reason.AMBIGUOUS;
import static org.filmscore.critic.grade.GradeReading.Reason.NO_SCALE;
import static org.filmscore.critic.grade.GradeReading.Reason.OTHER_SCALE;
import static org.filmscore.critic.grade.GradeReading.Reason.OUT_OF_RANGE;
import static org.filmscore.critic.grade.GradeScale.LETTER;
import static org.filmscore.critic.grade.GradeScale.POINTS_10;
import static org.filmscore.critic.grade.GradeScale.STARS_4;
import static org.filmscore.critic.grade.GradeScale.STARS_5;
import static org.filmscore.critic.grade.ReadingGrades.reasonAgainst;
import static org.filmscore.critic.grade.ReadingGrades.scoreOf;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StarsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            0 stars,       0,   0
            1/2 star,      13,  10
            ½,             13,  10
            1 star,        25,  20
            * 1/2,         38,  30
            2 stars,       50,  40
            2 1/4 stars,   56,  45
            2.5 stars,     63,  50
            **½,           63,  50
            2¾,            69,  55
            ***,           75,  60
            3 STARS,       75,  60
            3 1/2 stars,   88,  70
            3-1/2 stars,   88,  70
            3 1/2,         88,  70
            3½,            88,  70
            3 ½,           88,  70
            '3,5',         88,  70
            3.5,           88,  70
            ***1/2,        88,  70
            * * * 1/2,     88,  70
            ★★★½,          88,  70
            ⭐⭐⭐½,          88,  70
            ⭐️⭐️⭐️ ½,         88,  70
            ****,          100, 80
            """)
    void readsStarsOutOfThoseOfThePublication(String grade, int ofFour, int ofFive) {
        assertThat(scoreOf(grade, STARS_4)).isEqualTo(ofFour);
        assertThat(scoreOf(grade, STARS_5)).isEqualTo(ofFive);
    }

    @ParameterizedTest
    @CsvSource({
        "★★★☆, 75",
        "★★★☆☆, 60",
        "★★★½☆, 70",
        "★★★½ ☆, 70",
        "***☆, 75",
        "★★★/4, 75",
        "***1/2 of 5, 70",
        "★★★½ out of 4 stars, 88"
    })
    void needsNoScaleWhereTheStarsShowTheirTotal(String grade, int score) {
        assertThat(scoreOf(grade)).isEqualTo(score);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 stars", "3 1/2 stars", "1/2 star", "***", "***1/2", "★★★½", "½"})
    void refusesStarsThatNobodyCounted(String grade) {
        assertThat(reasonAgainst(grade)).isEqualTo(NO_SCALE);
    }

    @ParameterizedTest
    @EnumSource(
            value = GradeScale.class,
            names = {"LETTER", "POINTS_10", "POINTS_100"})
    void refusesStarsAtAPublicationThatGivesNone(GradeScale scale) {
        assertThat(reasonAgainst("3 stars", scale)).isEqualTo(OTHER_SCALE);
        assertThat(reasonAgainst("***", scale)).isEqualTo(OTHER_SCALE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4 1/2 stars", "5 stars", "****1/2", "*****", "4.01", "-1", "-1 stars"})
    void refusesMoreStarsThanThereAreAndLessThanNone(String grade) {
        assertThat(reasonAgainst(grade, STARS_4)).isEqualTo(OUT_OF_RANGE);
    }

    /** One of two is 50, half a star of four is 13: at a publication of stars both meanings are possible. */
    @ParameterizedTest
    @ValueSource(strings = {"1/2", "1 / 2", "'1/2'"})
    void refusesALoneHalfWhereItMightBeHalfAStar(String grade) {
        assertThat(reasonAgainst(grade, STARS_4)).isEqualTo(AMBIGUOUS);
        assertThat(reasonAgainst(grade, STARS_5)).isEqualTo(AMBIGUOUS);
    }

    @ParameterizedTest
    @CsvSource({"1/2, 50", "1 / 2, 50", "1 of 2, 50"})
    void readsALoneHalfAsOneOfTwoWhereThereAreNoStars(String grade, int score) {
        assertThat(scoreOf(grade)).isEqualTo(score);
        assertThat(scoreOf(grade, POINTS_10)).isEqualTo(score);
        assertThat(scoreOf(grade, LETTER)).isEqualTo(score);
    }
}
