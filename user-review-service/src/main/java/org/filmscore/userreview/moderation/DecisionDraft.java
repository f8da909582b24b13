package org.filmscore.userreview.moderation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.userreview.text.Characters;

/** What a moderator sends to decide on a review. */
@Schema(description = "A decision on a review.")
record DecisionDraft(
        @NotNull @Schema(examples = "HIDE") Verdict decision,

        @NotBlank
        @Characters(max = 1_000)
        @Schema(
                maxLength = 1_000,
                description = "The author of a hidden review reads it; moderators read it in the log.",
                examples = "Insults the cast.")
        String reason) {}
