package org.filmscore.critic.publication;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.critic.grade.GradeScale;
import org.filmscore.critic.profile.Weight;
import org.filmscore.critic.statistics.StatisticsView;
import org.filmscore.service.revision.Revised;

/** A publication as readers see it. */
@Schema(
        description = "A publication as readers see it.",
        requiredProperties = {"id", "slug", "revision", "name", "weight", "changedAt", "statistics"})
record PublicationView(
        @Schema(description = "Opaque, and the same for ever.", examples = "01997f3c-6a2d-7d10-8b3e-2c4f6a8b0d1e")
        String id,

        @Schema(description = "Names the publication in addresses, as its id does.", examples = "the-example-gazette")
        String slug,

        @Schema(description = "Counts the changes of the publication, from 1.", examples = "1")
        long revision,

        @Schema(description = "As it calls itself.", examples = "The Example Gazette")
        String name,

        @Schema(description = "What the publication is known by elsewhere.", examples = "example-gazette")
        String key,

        @Schema(format = "uri", description = "Where it is.", examples = "https://example-gazette.example")
        String url,

        Weight weight,

        @Schema(description = "What a grade is out of that does not say so itself.", examples = "LETTER")
        GradeScale gradeScale,

        @Schema(description = "When the publication was last described.", examples = "2026-11-21T17:02:11.123Z")
        Instant changedAt,

        StatisticsView statistics)
        implements Revised {

    static PublicationView of(Publication publication, StatisticsView statistics) {
        var draft = publication.draft();
        return new PublicationView(
                publication.id().toString(),
                publication.slug(),
                publication.revision(),
                draft.name(),
                draft.key(),
                draft.url(),
                draft.weight(),
                draft.gradeScale(),
                publication.changedAt(),
                statistics);
    }
}
