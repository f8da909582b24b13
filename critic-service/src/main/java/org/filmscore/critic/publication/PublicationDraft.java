package org.filmscore.critic.publication;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.critic.grade.GradeScale;
import org.filmscore.critic.profile.Weight;

/** A publication as an editor describes it. */
@Schema(description = "A publication as an editor describes it.", examples = PublicationDraft.EXAMPLE)
public record PublicationDraft(
        @NotBlank @Size(max = 200) @Schema(description = "As it calls itself.", examples = "The Example Gazette")
        String name,

        @Size(max = 200)
        @Pattern(regexp = "\\S(.*\\S)?")
        @Schema(
                description = "What the publication is known by elsewhere; no two share one.",
                examples = "/critics/source/150")
        String key,

        @Size(max = 2000)
        @Pattern(regexp = "[Hh][Tt][Tt][Pp][Ss]?://\\S+")
        @Schema(format = "uri", description = "Where it is.", examples = "https://example-gazette.example")
        String url,

        Weight weight,

        @Schema(
                description =
                        "What a grade is out of that does not say so itself; counts for grades written from then on.",
                examples = "STARS_4")
        GradeScale gradeScale) {

    /** Without a natural key, so that it can be added again and again. */
    static final String EXAMPLE = """
            {"name": "The Example Gazette", "url": "https://example-gazette.example", "weight": 1.25, "gradeScale": "LETTER"}""";

    static final String KEY_TAKEN =
            "`publication-already-there`: another publication has this natural key; `existing` is its path.";

    public PublicationDraft {
        weight = Objects.requireNonNullElse(weight, Weight.ONE);
    }
}
