package org.filmscore.critic.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.filmscore.critic.grade.GradeReading.Reason.BLANK;
import static org.filmscore.critic.grade.GradeReading.Reason.TOO_LONG;
import static org.filmscore.critic.grade.GradeReading.Reason.UNKNOWN_NOTATION;
import static org.filmscore.critic.grade.ReadingGrades.reading;
import static org.filmscore.critic.grade.ReadingGrades.reasonAgainst;
import static org.filmscore.critic.grade.ReadingGrades.scoreOf;

import java.util.Random;
import org.filmscore.critic.grade.GradeReading.Conversion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedGradesTest {
    private static final String ALPHABET = "0123456789.,/ -+*★☆½¼'\"ABFaplusminoft%\u00A0−⁄";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Recommended",
                "short",
                "Half Price",
                "Big Screen Watch",
                "G.O.A.T",
                "thumbs up",
                "+1 out of -4..+4",
                "low +2 out of -4..+4",
                "0 out of -4..+4",
                "+1",
                "1.5.5",
                "3.5.5",
                "3/4/5",
                "3/4 1/2",
                "3 1/25",
                "3 1/2.5",
                "3..5/4",
                "3./4",
                "/4",
                "3/",
                "of 5",
                "3 of",
                "stars",
                "☆☆☆☆",
                "½½",
                "1,000/1000",
                "8,712/10",
                "3, 5",
                "1,2,3",
                "3/4½",
                "-½",
                "3⅓",
                "３/４",
                "1e1/10",
                "0x3/4",
                "NaN",
                "3/4,",
                "83 of 100%",
                "B+/A",
                "A of 5",
                "'3/4",
                "3/4\u0000",
                "three of five"
            })
    void refusesWhatCannotBeReadForCertain(String grade) {
        assertThat(reasonAgainst(grade)).isEqualTo(UNKNOWN_NOTATION);
    }

    @ParameterizedTest
    @EnumSource(GradeScale.class)
    void refusesAVerdictInWordsAtAnyPublication(GradeScale scale) {
        assertThat(reasonAgainst("Recommended", scale)).isEqualTo(UNKNOWN_NOTATION);
        assertThat(reasonAgainst("+1 out of -4..+4", scale)).isEqualTo(UNKNOWN_NOTATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u00A0", "''", "\"  \""})
    void refusesABlankGrade(String grade) {
        assertThat(reasonAgainst(grade)).isEqualTo(BLANK);
    }

    @Test
    void readsFortyCharactersAndNoMore() {
        assertThat(scoreOf("3/4" + " ".repeat(37))).isEqualTo(75);
        assertThat(reasonAgainst("3/4" + " ".repeat(38))).isEqualTo(TOO_LONG);
    }

    @Test
    void alwaysAnswersWhateverItIsGiven() {
        var seed = new Random().nextLong();
        System.out.println("grades at random from the seed " + seed);
        var random = new Random(seed);

        for (var i = 0; i < 50_000; i++) {
            var grade = anyText(random);
            var scale = GradeScale.values()[random.nextInt(GradeScale.values().length)];
            assertThat(reading(grade, scale)).as("<%s>, seed %d", grade, seed).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101})
    void knowsNoScoreOutsideOfZeroToAHundred(int score) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Conversion(score, "by mistake"));
    }

    private static String anyText(Random random) {
        var text = new StringBuilder();
        for (var i = random.nextInt(Grades.LONGEST) / (1 + random.nextInt(8)); i >= 0; i--) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
