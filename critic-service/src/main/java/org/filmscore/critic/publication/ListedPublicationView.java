package org.filmscore.critic.publication;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.critic.grade.GradeScale;
import org.filmscore.critic.profile.Weight;

/** A publication as lists show it. */
@Schema(
        description = "A publication as lists show it.",
        requiredProperties = {"id", "slug", "revision", "name", "weight", "changedAt"})
record ListedPublicationView(
        String id,

        @Schema(description = "Names the publication in paths, as the id does.", examples = "the-example-gazette")
        String slug,

        long revision,
        String name,
        String key,
        String url,
        Weight weight,
        GradeScale gradeScale,
        Instant changedAt) {

    static ListedPublicationView of(Publication publication) {
        var description = publication.description();
        return new ListedPublicationView(
                publication.id().toString(),
                publication.slug(),
                publication.revision(),
                description.name(),
                description.naturalKey(),
                description.url(),
                description.weight(),
                description.gradeScale(),
                publication.changedAt());
    }
}
