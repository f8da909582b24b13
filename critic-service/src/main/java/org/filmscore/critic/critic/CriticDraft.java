package org.filmscore.critic.critic;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.critic.profile.Weight;

/** A critic as an editor sends it. */
@Schema(description = "A critic as an editor describes them.", examples = CriticDraft.EXAMPLE)
record CriticDraft(
        @NotBlank @Size(max = 200) @Schema(description = "As printed under reviews.", examples = "Ana Lyst")
        String name,

        @Size(max = 200)
        @Pattern(regexp = "\\S(.*\\S)?")
        @Schema(
                description = "The natural key: an id of the critic elsewhere. No two critics have the same.",
                examples = "/critics/ana-lyst")
        String key,

        @Size(max = 5000)
        @Schema(
                description = "The life and work of the critic, in plain text.",
                examples = "Writes on film since 1998.")
        String bio,

        @Size(max = 2000)
        @Pattern(regexp = "[Hh][Tt][Tt][Pp][Ss]?://\\S+")
        @Schema(format = "uri", description = "Address of a portrait.", examples = "https://img.example/ana-lyst.jpg")
        String photo,

        Weight weight,

        @Schema(
                description = "Whether the site shows this critic with a profile.",
                defaultValue = "false",
                examples = "false")
        Boolean featured) {

    /** Has no natural key, so that it can be added more than once. */
    static final String EXAMPLE = """
            {"name": "Ana Lyst", "bio": "Writes on film since 1998.", "weight": 1.25, "featured": true}""";

    static final String KEY_TAKEN =
            "`critic-already-there`: another critic has this natural key; `existing` is their path.";

    CriticDraft {
        weight = Objects.requireNonNullElse(weight, Weight.ONE);
        featured = Objects.requireNonNullElse(featured, false);
    }

    CriticDescription description() {
        return new CriticDescription(name, key, bio, photo, weight, featured);
    }
}
