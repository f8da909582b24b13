package org.filmscore.critic.review.intake;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.critic.grade.GradeScale;
import org.filmscore.critic.profile.Weight;
import org.filmscore.critic.publication.PublicationDescription;

/** A publication as a row of reviews names it. */
@Schema(
        description = "A publication as a row of reviews names it. The first row that names one which is not known"
                + " describes it; one that is known stays as it is.")
record PublicationRow(
        @NotNull
        @Size(min = 1, max = 200)
        @Pattern(regexp = "\\S(.*\\S)?")
        @Schema(description = "What the publication is known by elsewhere.", examples = "/critics/source/150")
        String key,

        @Size(min = 1, max = 200)
        @Schema(description = "As it calls itself; the key unless given.", examples = "The Example Gazette")
        String name,

        @Size(max = 2000)
        @Pattern(regexp = "[Hh][Tt][Tt][Pp][Ss]?://\\S+")
        @Schema(format = "uri", description = "Where it is.", examples = "https://example-gazette.example")
        String url,

        Weight weight,

        @Schema(description = "What a grade is out of that does not say so itself.", examples = "LETTER")
        GradeScale gradeScale) {

    PublicationDescription description() {
        return new PublicationDescription(
                Objects.requireNonNullElse(name, key),
                key,
                url,
                Objects.requireNonNullElse(weight, Weight.ONE),
                gradeScale);
    }
}
