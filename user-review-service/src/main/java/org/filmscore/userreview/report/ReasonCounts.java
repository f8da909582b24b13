package org.filmscore.userreview.moderation;

import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many reports name which reason. */
@Embeddable
@Schema(
        description = "How many reports name which reason.",
        requiredProperties = {"spam", "abuse", "spoiler", "offTopic", "other"})
record ReasonCounts(
        @Schema(description = "How many call it spam.", minimum = "0", examples = "0")
        int spam,

        @Schema(description = "How many call it abuse.", minimum = "0", examples = "1")
        int abuse,

        @Schema(description = "How many say that it gives the plot away.", minimum = "0", examples = "3")
        int spoiler,

        @Schema(description = "How many say that it is not about the film.", minimum = "0", examples = "0")
        int offTopic,

        @Schema(description = "How many have another reason.", minimum = "0", examples = "0")
        int other) {}
