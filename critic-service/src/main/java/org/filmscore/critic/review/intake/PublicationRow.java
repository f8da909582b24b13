package org.filmscore.critic.review.intake;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.critic.grade.GradeScale;
import org.filmscore.critic.profile.Weight;
import org.filmscore.critic.publication.PublicationDescription;

/** A publication in a row of reviews. */
@Schema(
        description =
                "A publication as a row names it. The first row that names an unknown publication adds it; a known"
                        + " publication stays unchanged.")
record PublicationRow(
        @NotNull @Size(min = 1, max = 200) @Pattern(regexp = "\\S(.*\\S)?")
        String key,

        @Size(min = 1, max = 200)
        @Schema(description = "The name of the publication; the key by default.", examples = "The Example Gazette")
        String name,

        @Size(max = 2000) @Pattern(regexp = "[Hh][Tt][Tt][Pp][Ss]?://\\S+")
        String url,

        Weight weight,
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
