package org.filmscore.critic.conversion;

import org.filmscore.critic.grade.GradeReading.Conversion;

/**
 * What a grade comes to.
 *
 * @param score 0..100
 * @param rule how the score came about, in words for people
 */
record GradeConversionView(String grade, int score, Band band, String rule) {

    static GradeConversionView of(String grade, Conversion conversion, Bands bands) {
        return new GradeConversionView(grade, conversion.score(), bands.of(conversion.score()), conversion.rule());
    }
}
