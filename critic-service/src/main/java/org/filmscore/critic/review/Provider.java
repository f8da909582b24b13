package org.filmscore.critic.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whoever the entry comes from, to be named beside it. */
@Embeddable
@Schema(description = "Whom to name as the source of an entry.")
public record Provider(
        @NotBlank
        @Size(max = 200)
        @Column(name = "provider_name")
        @Schema(description = "As they want to be named.", examples = "Example Wire")
        String name,

        @Size(max = 2000)
        @Pattern(regexp = "[Hh][Tt][Tt][Pp][Ss]?://\\S+")
        @Column(name = "provider_url")
        @Schema(format = "uri", description = "Where they are.", examples = "https://wire.example")
        String url) {}
