package org.filmscore.userreview.vote;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a user sends to say whether a review helped. */
@Schema(description = "Whether a review helped.")
record VoteDraft(
        @NotNull @Schema(description = "`true` for helpful, `false` for not.", examples = "true")
        Boolean helpful) {}
