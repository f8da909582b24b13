package org.filmscore.critic.critic;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.critic.profile.Weight;
import org.filmscore.critic.statistics.PublicationOfCriticView;
import org.filmscore.critic.statistics.StatisticsView;
import org.filmscore.service.revision.Revised;

/** A critic as readers see it. */
@Schema(
        description = "A critic as readers see it.",
        requiredProperties = {"id", "slug", "revision", "name", "weight", "featured", "changedAt", "statistics"})
record CriticView(
        @Schema(description = "Opaque, and the same for ever.", examples = "01997f3c-6a2d-7d10-8b3e-2c4f6a8b0d1f")
        String id,

        @Schema(description = "Names the critic in addresses, as their id does.", examples = "ida-quill")
        String slug,

        @Schema(description = "Counts the changes of the critic, from 1.", examples = "1")
        long revision,

        @Schema(description = "As printed under reviews.", examples = "Ida Quill")
        String name,

        @Schema(description = "What the critic is known by elsewhere.", examples = "ida-quill")
        String key,

        @Schema(description = "Who they are, in plain text.", examples = "Writes on film since 1998.")
        String bio,

        @Schema(format = "uri", description = "Address of a portrait.", examples = "https://img.example/ida-quill.jpg")
        String photo,

        Weight weight,

        @Schema(
                description = "Whether this is a critic of the site's own, to be shown with profile.",
                examples = "false")
        boolean featured,

        @Schema(description = "When the critic was last described.", examples = "2026-11-21T17:02:11.123Z")
        Instant changedAt,

        @Schema(description = "The 50 publications that printed most of their reviews, the one with most first.")
        List<PublicationOfCriticView> publications,

        StatisticsView statistics)
        implements Revised {

    static CriticView of(Critic critic, List<PublicationOfCriticView> publications, StatisticsView statistics) {
        var draft = critic.draft();
        return new CriticView(
                critic.id().toString(),
                critic.slug(),
                critic.revision(),
                draft.name(),
                draft.key(),
                draft.bio(),
                draft.photo(),
                draft.weight(),
                draft.featured(),
                critic.changedAt(),
                publications,
                statistics);
    }
}
