package org.filmscore.critic.review.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.critic.review.content.ReviewDetails.Provider;

/** The source of an entry as editors send it and readers see it. */
@Schema(name = "Provider", description = "The source of an entry, named beside it.")
public record NamedProvider(
        @NotBlank @Size(max = 200) @Schema(description = "The name to print.", examples = "Example Wire")
        String name,

        @Size(max = 2000)
        @Pattern(regexp = "[Hh][Tt][Tt][Pp][Ss]?://\\S+")
        @Schema(format = "uri", description = "Address of its site.", examples = "https://wire.example")
        String url) {

    /** @param provider may be null */
    public static NamedProvider of(Provider provider) {
        return provider == null ? null : new NamedProvider(provider.name(), provider.url());
    }

    /** @param named may be null */
    public static Provider provider(NamedProvider named) {
        return named == null ? null : new Provider(named.name(), named.url());
    }
}
