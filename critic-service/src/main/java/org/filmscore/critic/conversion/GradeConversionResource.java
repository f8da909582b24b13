package org.filmscore.critic.conversion;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.filmscore.service.band.Bands;

/** Converts grades over HTTP; stores nothing. */
@Path("/grades/conversions")
@Tag(name = "Grades")
class GradeConversionResource {

    private final ConvertingGrades converting;
    private final Bands bands;

    GradeConversionResource(ConvertingGrades converting, Bands bands) {
        this.converting = converting;
        this.bands = bands;
    }

    @POST
    @PermitAll
    @Operation(
            extensions = @Extension(name = "x-safe", value = "true", parseValue = true),
            operationId = "convertGrade",
            summary = "Convert a grade to a score",
            description = "Reads letters, fractions, numbers and stars; stores nothing. A grade that cannot be read for"
                    + " certain is refused with 400 `grade-unreadable` and the reason.")
    public GradeConversionView convert(@NotNull @Valid GradeConversionDraft draft) {
        var conversion = converting.convert(draft.grade(), draft.scale());
        return GradeConversionView.of(draft.grade(), conversion, bands);
    }
}
