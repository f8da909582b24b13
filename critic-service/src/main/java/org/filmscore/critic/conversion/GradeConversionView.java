package org.filmscore.critic.conversion;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.critic.grade.GradeReading.Conversion;
import org.filmscore.service.band.Band;
import org.filmscore.service.band.Bands;

/** A converted grade. */
@Schema(
        description = "A converted grade.",
        requiredProperties = {"grade", "score", "band", "rule"})
record GradeConversionView(
        @Schema(description = "As it was sent.", examples = "3 1/2 stars")
        String grade,

        @Schema(description = "The grade converted.", minimum = "0", maximum = "100", examples = "88")
        int score,

        @Schema(examples = "POSITIVE") Band band,

        @Schema(description = "How the grade was converted, in words.", examples = "3 1/2 of 4 stars")
        String rule) {

    static GradeConversionView of(String grade, Conversion conversion, Bands bands) {
        return new GradeConversionView(grade, conversion.score(), bands.of(conversion.score()), conversion.rule());
    }
}
