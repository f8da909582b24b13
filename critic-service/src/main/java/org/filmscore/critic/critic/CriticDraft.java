package org.filmscore.critic.critic;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.critic.profile.Weight;

/** A critic as an editor describes them. */
record CriticDraft(
        @NotBlank @Size(max = 200) @Schema(examples = "Ana Lyst")
        String name,

        @Size(max = 200)
        @Pattern(regexp = "\\S(.*\\S)?")
        @Schema(description = "What the critic is known by elsewhere; no two share one", examples = "/critics/ana-lyst")
        String key,

        @Size(max = 5000) String bio,

        @Size(max = 2000)
        @Pattern(regexp = "[Hh][Tt][Tt][Pp][Ss]?://\\S+")
        @Schema(description = "Address of a portrait")
        String photo,

        Weight weight,

        @Schema(
                description =
                        "Whether this is a critic of the site's own, to be shown with profile; false unless given")
        Boolean featured) {

    CriticDraft {
        weight = Objects.requireNonNullElse(weight, Weight.ONE);
        featured = Objects.requireNonNullElse(featured, false);
    }
}
