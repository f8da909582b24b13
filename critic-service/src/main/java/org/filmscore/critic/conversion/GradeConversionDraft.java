package org.filmscore.critic.conversion;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.critic.grade.GradeScale;

/** A grade to try out. */
@Schema(description = "A grade to try out.")
record GradeConversionDraft(
        @NotNull @Schema(description = "As a critic would write it.", examples = "3 1/2 stars")
        String grade,

        @Schema(description = "The scale of a grade that does not name its maximum.", examples = "STARS_4")
        GradeScale scale) {}
