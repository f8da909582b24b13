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
        @Schema(description = "Opaque; never changes.", examples = "01997f3c-6a2d-7d10-8b3e-2c4f6a8b0d1e")
        String id,

        @Schema(description = "Names the publication in paths, as the id does.", examples = "the-example-gazette")
        String slug,

        @Schema(description = "Counts the changes of the publication, from 1.", examples = "1")
        long revision,

        @Schema(description = "The name of the publication.", examples = "The Example Gazette")
        String name,

        @Schema(description = "The natural key: an id of the publication elsewhere.", examples = "example-gazette")
        String key,

        @Schema(format = "uri", description = "Address of its site.", examples = "https://example-gazette.example")
        String url,

        Weight weight,

        @Schema(description = "The scale of grades that do not name their maximum.", examples = "LETTER")
        GradeScale gradeScale,

        @Schema(description = "Time of the last change.", examples = "2026-11-21T17:02:11.123Z")
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
