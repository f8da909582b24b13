package org.filmscore.critic.conversion;

import jakarta.enterprise.context.ApplicationScoped;
import org.filmscore.critic.grade.GradeReading.Conversion;
import org.filmscore.critic.grade.GradeReading.Unreadable;
import org.filmscore.critic.grade.GradeScale;
import org.filmscore.critic.grade.Grades;

/** Converts grades, and fails where a grade cannot be read for certain. */
@ApplicationScoped
public class ConvertingGrades {

    private final Grades grades;

    ConvertingGrades(Grades grades) {
        this.grades = grades;
    }

    /**
     * @param scale of the publication, null where it has none
     * @throws GradeUnreadable with the reason
     */
    public Conversion convert(String grade, GradeScale scale) {
        return switch (grades.read(grade, scale)) {
            case Conversion conversion -> conversion;
            case Unreadable(var reason) -> throw new GradeUnreadable(reason);
        };
    }
}
