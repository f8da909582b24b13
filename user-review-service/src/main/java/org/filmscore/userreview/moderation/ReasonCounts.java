package org.filmscore.userreview.moderation;

import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many reports name which reason. */
@Embeddable
@Schema(
        description = "How many reports name which reason.",
        requiredProperties = {"spam", "abuse", "spoiler", "offTopic", "other"})
record ReasonCounts(
        @Schema(minimum = "0", examples = "0") int spam,
        @Schema(minimum = "0", examples = "1") int abuse,
        @Schema(minimum = "0", examples = "3") int spoiler,
        @Schema(minimum = "0", examples = "0") int offTopic,
        @Schema(minimum = "0", examples = "0") int other) {}
