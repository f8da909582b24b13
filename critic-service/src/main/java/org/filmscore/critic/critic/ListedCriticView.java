package org.filmscore.critic.critic;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.critic.profile.Weight;

/** A critic as lists show it. */
@Schema(
        description = "A critic as lists show it.",
        requiredProperties = {"id", "slug", "revision", "name", "weight", "featured", "changedAt"})
record ListedCriticView(
        @Schema(description = "Opaque; never changes.", examples = "01997f3c-6a2d-7d10-8b3e-2c4f6a8b0d1f")
        String id,

        @Schema(description = "Names the critic in paths, as the id does.", examples = "ida-quill")
        String slug,

        @Schema(description = "Counts the changes of the critic, from 1.", examples = "1")
        long revision,

        @Schema(description = "As printed under reviews.", examples = "Ida Quill")
        String name,

        @Schema(description = "The natural key: an id of the critic elsewhere.", examples = "ida-quill")
        String key,

        @Schema(
                description = "The life and work of the critic, in plain text.",
                examples = "Writes on film since 1998.")
        String bio,

        @Schema(format = "uri", description = "Address of a portrait.", examples = "https://img.example/ida-quill.jpg")
        String photo,

        Weight weight,

        @Schema(description = "Whether the site shows this critic with a profile.", examples = "false")
        boolean featured,

        @Schema(description = "Time of the last change.", examples = "2026-11-21T17:02:11.123Z")
        Instant changedAt) {

    static ListedCriticView of(Critic critic) {
        var description = critic.description();
        return new ListedCriticView(
                critic.id().toString(),
                critic.slug(),
                critic.revision(),
                description.name(),
                description.naturalKey(),
                description.bio(),
                description.photo(),
                description.weight(),
                description.featured(),
                critic.changedAt());
    }
}
