package org.filmscore.critic.publication;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.critic.grade.GradeScale;
import org.filmscore.critic.profile.Weight;

/** A publication as an editor sends it. */
@Schema(description = "A publication as an editor describes it.", examples = PublicationDraft.EXAMPLE)
record PublicationDraft(
        @NotBlank
        @Size(max = 200)
        @Schema(description = "The name of the publication.", examples = "The Example Gazette")
        String name,

        @Size(max = 200)
        @Pattern(regexp = "\\S(.*\\S)?")
        @Schema(
                description = "The natural key: an id of the publication elsewhere. No two publications have the same.",
                examples = "/critics/source/150")
        String key,

        @Size(max = 2000)
        @Pattern(regexp = "[Hh][Tt][Tt][Pp][Ss]?://\\S+")
        @Schema(format = "uri", description = "Address of its site.", examples = "https://example-gazette.example")
        String url,

        Weight weight,

        @Schema(
                description =
                        "The scale of grades that do not name their maximum. A new scale applies to grades that are sent later.",
                examples = "STARS_4")
        GradeScale gradeScale) {

    /** Has no natural key, so that it can be added more than once. */
    static final String EXAMPLE = """
            {"name": "The Example Gazette", "url": "https://example-gazette.example", "weight": 1.25, "gradeScale": "LETTER"}""";

    static final String KEY_TAKEN =
            "`publication-already-there`: another publication has this natural key; `existing` is its path.";

    PublicationDraft {
        weight = Objects.requireNonNullElse(weight, Weight.ONE);
    }

    PublicationDescription description() {
        return new PublicationDescription(name, key, url, weight, gradeScale);
    }
}
