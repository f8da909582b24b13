package org.filmscore.critic.conversion;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.critic.grade.GradeScale;

/** A grade to try out. */
@Schema(description = "A grade to try out.")
record GradeConversionDraft(
        @NotNull @Schema(description = "As a critic would write it.", examples = "3 1/2 stars")
        String grade,

        @Schema(description = "What the grade is out of where it does not say so itself.", examples = "STARS_4")
        GradeScale scale) {}
