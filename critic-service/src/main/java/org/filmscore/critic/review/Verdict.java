package org.filmscore.critic.review;

import jakarta.persistence.Embeddable;
import org.filmscore.critic.grade.GradeReading.Conversion;

/**
 * What a review says in a number.
 *
 * @param grade as written
 * @param score the grade converted to 0..100
 * @param rule how the score came about, in words for people
 */
@Embeddable
record Verdict(String grade, Integer score, String rule) {

    static Verdict of(String grade, Conversion conversion) {
        return new Verdict(grade, conversion.score(), conversion.rule());
    }
}
