package org.filmscore.critic.critic;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.critic.profile.Weight;

/** A critic as lists show it. */
@Schema(
        description = "A critic as lists show it.",
        requiredProperties = {"id", "slug", "revision", "name", "weight", "featured", "changedAt"})
record ListedCriticView(
        String id,

        @Schema(description = "Names the critic in paths, as the id does.", examples = "ida-quill")
        String slug,

        long revision,
        String name,
        String key,
        String bio,
        String photo,
        Weight weight,
        boolean featured,
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
