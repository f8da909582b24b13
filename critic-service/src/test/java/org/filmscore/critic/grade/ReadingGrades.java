package org.filmscore.critic.grade;

import static org.assertj.core.api.Assertions.fail;

import org.filmscore.critic.grade.GradeReading.Conversion;
import org.filmscore.critic.grade.GradeReading.Reason;
import org.filmscore.critic.grade.GradeReading.Unreadable;

/** Words for tests that read grades by the table of Metacritic. */
final class ReadingGrades {
    private static final Grades GRADES = new Grades(LetterTable.metacritic());

    private ReadingGrades() {}

    static GradeReading reading(String grade, GradeScale scale) {
        return GRADES.read(grade, scale);
    }

    static int scoreOf(String grade) {
        return score(GRADES.read(grade), grade);
    }

    static int scoreOf(String grade, GradeScale scale) {
        return score(reading(grade, scale), grade);
    }

    static Reason reasonAgainst(String grade) {
        return reason(GRADES.read(grade), grade);
    }

    static Reason reasonAgainst(String grade, GradeScale scale) {
        return reason(reading(grade, scale), grade);
    }

    private static int score(GradeReading reading, String grade) {
        return switch (reading) {
            case Conversion conversion -> conversion.score();
            case Unreadable(var reason) -> fail("<%s> is refused: %s", grade, reason);
        };
    }

    private static Reason reason(GradeReading reading, String grade) {
        return switch (reading) {
            case Conversion(var score, var rule) -> fail("<%s> is read as %d: %s", grade, score, rule);
            case Unreadable(var reason) -> reason;
        };
    }
}
