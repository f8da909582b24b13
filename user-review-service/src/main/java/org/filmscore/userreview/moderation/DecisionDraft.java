package org.filmscore.userreview.moderation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** A decision as a moderator sends it. */
@Schema(description = "A decision on a review.")
record DecisionDraft(
        @NotNull @Schema(examples = "HIDE") ModerationAction decision,

        @NotBlank
        @CodePointLength(max = 1_000, message = "must have at most {max} characters")
        @Schema(
                maxLength = 1_000,
                description = "The author of a hidden review reads it; moderators read it in the log.",
                examples = "Insults the cast.")
        String reason) {}
