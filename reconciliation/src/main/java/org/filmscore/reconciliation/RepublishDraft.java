package org.filmscore.reconciliation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to publish again. */
@Schema(
        description = "What to publish again: named subjects of a topic, a whole topic, or everything.",
        examples = "{\"newGeneration\": false}")
record RepublishDraft(
        @Schema(
                description = "Begins a new generation and publishes everything in it. For a database that was restored"
                        + " from a backup.",
                defaultValue = "false",
                examples = "false")
        Boolean newGeneration,

        @Schema(description = "A topic of this service; all by default.", examples = "films")
        String topic,

        @Schema(description = "Ids of subjects of the topic; all by default.", examples = "[]") @Size(max = 100)
        List<@NotNull UUID> subjects,

        @Schema(
                description =
                        "Subjects of the topic that others hold and this service has lost: published as withdrawn.",
                examples = "[]")
        @Size(max = 100)
        List<@NotNull @Valid Withdrawn> withdrawn) {

    RepublishDraft {
        newGeneration = newGeneration != null && newGeneration;
        subjects = subjects == null ? List.of() : subjects;
        withdrawn = withdrawn == null ? List.of() : withdrawn;
    }

    @AssertTrue(message = "is required where subjects are named")
    @Schema(hidden = true)
    boolean isTopicNamed() {
        return topic != null || !namesSubjects();
    }

    boolean namesSubjects() {
        return !subjects.isEmpty() || !withdrawn.isEmpty();
    }

    /** A subject that others hold and this service does not. */
    @Schema(
            name = "LostSubject",
            description = "A subject that others hold and this service has lost.",
            requiredProperties = {"subject", "filmId"})
    record Withdrawn(
            @Schema(description = "Id of the subject.", examples = "01997f3c-9c55-7b21-8e77-6f5e4d3c2b1a") @NotNull
            UUID subject,

            @Schema(description = "Id of its film.", examples = "01997f3c-5b1e-7c44-9d2a-1f0e8a7b6c5d") @NotNull
            UUID filmId) {}
}
