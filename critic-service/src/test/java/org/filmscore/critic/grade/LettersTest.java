package org.filmscore.critic.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.filmscore.critic.grade.GradeReading.Reason.UNKNOWN_NOTATION;
import static org.filmscore.critic.grade.ReadingGrades.reading;
import static org.filmscore.critic.grade.ReadingGrades.reasonAgainst;
import static org.filmscore.critic.grade.ReadingGrades.scoreOf;

import java.util.HashMap;
import java.util.Map;
import org.filmscore.critic.grade.GradeReading.Conversion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {

    @ParameterizedTest
    @CsvSource({
        "A+, 100", "A, 100", "A-, 91",
        "B+,  83", "B,  75", "B-, 67",
        "C+,  58", "C,  50", "C-, 42",
        "D+,  33", "D,  25", "D-, 16",
        "F+,   8", "F,   0", "F-,  0"
    })
    void readsEveryLetter(String grade, int score) {
        assertThat(scoreOf(grade)).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            A minus   | A-
            A-minus   | A-
            a MINUS   | A-
            A –       | A-
            A–        | A-
            A−        | A-
            B -       | B-
            B plus    | B+
            B-plus    | B+
            B‑plus    | B+
            C +       | C+
            c+        | C+
            "  D + "  | D+
            'F'       | F
            “b+”      | B+
            """)
    void readsOtherSpellingsAsTheSameLetter(String grade, String letter) {
        assertThat(scoreOf(grade)).isEqualTo(scoreOf(letter));
    }

    @ParameterizedTest
    @EnumSource(GradeScale.class)
    void readsLettersAtAnyPublication(GradeScale scale) {
        assertThat(scoreOf("B+", scale)).isEqualTo(83);
    }

    @ParameterizedTest
    @ValueSource(strings = {"E", "G", "A++", "A--", "A- minus", "A plus plus", "A/B", "+A", "AA", "Aminus", "plus"})
    void refusesWhatIsNoLetterOfTheTable(String grade) {
        assertThat(reasonAgainst(grade)).isEqualTo(UNKNOWN_NOTATION);
    }

    @Test
    void saysWhichLetterWasRead() {
        assertThat(reading("b plus", null)).isEqualTo(new Conversion(83, "B+ in the table of letters"));
    }

    @Test
    void followsTheTableItIsGiven() {
        var generous = new Grades(tableWith("F", 5));

        assertThat(generous.read("F"))
                .isInstanceOfSatisfying(
                        Conversion.class, read -> assertThat(read.score()).isEqualTo(5));
    }

    @ParameterizedTest
    @CsvSource({"A+, 101", "F-, -1", "C, 59", "E, 10"})
    void refusesAnInvalidTable(String letter, int score) {
        assertThatIllegalArgumentException().isThrownBy(() -> tableWith(letter, score));
    }

    @Test
    void refusesATableWithoutALetter() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LetterTable(Map.of("A", 100)));
    }

    private static LetterTable tableWith(String letter, int score) {
        var scores = new HashMap<>(LetterTable.metacritic().scores());
        scores.put(letter, score);
        return new LetterTable(scores);
    }
}
