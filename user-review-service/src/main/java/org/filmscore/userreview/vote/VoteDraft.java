package org.filmscore.userreview.vote;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A vote as a user sends it. */
@Schema(description = "A vote on a review.")
record VoteDraft(
        @NotNull @Schema(description = "Whether the user finds the review helpful.", examples = "true")
        Boolean helpful) {}
