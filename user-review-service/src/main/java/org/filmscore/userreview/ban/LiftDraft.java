package org.filmscore.userreview.ban;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** The lifting of a ban as a moderator sends it. */
@Schema(description = "The lifting of a ban.")
record LiftDraft(
        @NotBlank
        @CodePointLength(max = 1_000, message = "must have at most {max} characters")
        @Schema(
                maxLength = 1_000,
                description = "Moderators read it in the log; it is not stored once the user is erased.",
                examples = "The account was taken over by somebody else.")
        String reason) {}
