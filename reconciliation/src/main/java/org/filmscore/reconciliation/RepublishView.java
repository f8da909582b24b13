package org.filmscore.reconciliation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the latest republishing is. */
@Schema(
        name = "Republishing",
        description = "How far the latest republishing of whole topics is.",
        requiredProperties = {"generation", "topics"})
record RepublishView(
        @Schema(
                description =
                        "The generation of the events that this service publishes now, in milliseconds since 1970.",
                examples = "1794000000000")
        long generation,

        @Schema(description = "The topics that were republished as a whole, by name.")
        List<TopicView> topics) {

    /** One topic. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "RepublishedTopic",
            description = "One topic.",
            requiredProperties = {"topic", "published", "startedAt"})
    record TopicView(
            @Schema(description = "Name of the topic.", examples = "films")
            String topic,

            @Schema(description = "Subjects published so far.", minimum = "0", examples = "126")
            long published,

            @Schema(description = "Time of the request.", examples = "2026-11-25T18:30:00Z")
            Instant startedAt,

            @Schema(description = "Absent while it runs.", examples = "2026-11-25T18:30:02Z")
            Instant finishedAt) {}
}
