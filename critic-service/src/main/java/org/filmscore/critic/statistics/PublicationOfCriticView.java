package org.filmscore.critic.statistics;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A publication that a critic has written for. */
@Schema(
        name = "PublicationOfCritic",
        description = "A publication that a critic has written for.",
        requiredProperties = {"id", "slug", "name", "reviewCount"})
public record PublicationOfCriticView(
        @Schema(description = "Id of the publication.", examples = "01997f3c-6a2d-7d10-8b3e-2c4f6a8b0d1e")
        String id,

        @Schema(description = "Names the publication in paths, as the id does.", examples = "the-example-gazette")
        String slug,

        @Schema(description = "The name of the publication.", examples = "The Example Gazette")
        String name,

        @Schema(description = "Number of their reviews that it printed.", minimum = "1", examples = "36")
        long reviewCount) {}
