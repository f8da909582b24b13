package org.filmscore.userreview.report;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** A report as a user sends it. */
@Schema(description = "A report of a review.")
record ReportDraft(
        @NotNull @Schema(examples = "SPOILER") Reason reason,

        @CodePointLength(max = 1_000, message = "must have at most {max} characters")
        @Schema(
                maxLength = 1_000,
                description = "For moderators; a blank comment counts as none.",
                examples = "Gives away who did it.")
        String comment) {

    String commentUnlessBlank() {
        return comment == null || comment.isBlank() ? null : comment;
    }
}
