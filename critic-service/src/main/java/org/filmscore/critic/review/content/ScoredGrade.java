package org.filmscore.critic.review.content;

import jakarta.persistence.Embeddable;
import org.filmscore.critic.grade.GradeReading.Conversion;

/**
 * A grade with its score.
 *
 * @param grade as written
 * @param score the grade converted to 0..100
 * @param rule how the grade was converted, in words
 */
@Embeddable
public record ScoredGrade(String grade, Integer score, String rule) {

    public static ScoredGrade of(String grade, Conversion conversion) {
        return new ScoredGrade(grade, conversion.score(), conversion.rule());
    }
}
