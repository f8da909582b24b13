package org.filmscore.userreview.moderation;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.userreview.text.Characters;

/** What a user sends to say that something is wrong with a review. */
@Schema(description = "What is wrong with a review.")
record ReportDraft(
        @NotNull @Schema(examples = "SPOILER") Reason reason,

        @Characters(max = 1_000)
        @Schema(
                maxLength = 1_000,
                description = "For moderators; a blank one is none.",
                examples = "Gives away who did it.")
        String comment) {

    String commentUnlessBlank() {
        return comment == null || comment.isBlank() ? null : comment;
    }
}
