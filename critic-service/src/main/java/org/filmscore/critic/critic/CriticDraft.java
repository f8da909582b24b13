package org.filmscore.critic.critic;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.critic.profile.Weight;

/** A critic as an editor describes them. */
@Schema(description = "A critic as an editor describes them.", examples = CriticDraft.EXAMPLE)
public record CriticDraft(
        @NotBlank @Size(max = 200) @Schema(description = "As printed under reviews.", examples = "Ana Lyst")
        String name,

        @Size(max = 200)
        @Pattern(regexp = "\\S(.*\\S)?")
        @Schema(
                description = "What the critic is known by elsewhere; no two share one.",
                examples = "/critics/ana-lyst")
        String key,

        @Size(max = 5000) @Schema(description = "Who they are, in plain text.", examples = "Writes on film since 1998.")
        String bio,

        @Size(max = 2000)
        @Pattern(regexp = "[Hh][Tt][Tt][Pp][Ss]?://\\S+")
        @Schema(format = "uri", description = "Address of a portrait.", examples = "https://img.example/ana-lyst.jpg")
        String photo,

        Weight weight,

        @Schema(
                description =
                        "Whether this is a critic of the site's own, to be shown with profile; false unless given.",
                examples = "false")
        Boolean featured) {

    /** Without a natural key, so that it can be added again and again. */
    static final String EXAMPLE = """
            {"name": "Ana Lyst", "bio": "Writes on film since 1998.", "weight": 1.25, "featured": true}""";

    static final String KEY_TAKEN =
            "`critic-already-there`: another critic has this natural key; `existing` is their path.";

    public CriticDraft {
        weight = Objects.requireNonNullElse(weight, Weight.ONE);
        featured = Objects.requireNonNullElse(featured, false);
    }
}
