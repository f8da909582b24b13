package org.filmscore.critic.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A critic review as an editor describes it. */
record CriticReviewDraft(
        @NotNull @Schema(description = "Who printed it") UUID publicationId,

        @Schema(description = "Who wrote it; left out where the publication names nobody")
        UUID criticId,

        @Schema(description = "As the critic gave it; left out on a review without a grade", examples = "2.5/4")
        String grade,

        @Size(max = 300) String headline,

        @Size(max = 2000) String excerpt,

        @Size(max = 2000)
        @Pattern(regexp = "[Hh][Tt][Tt][Pp][Ss]?://\\S+")
        @Schema(description = "Where to read the full review")
        String url,

        @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}") @Schema(description = "BCP 47 tag", examples = "en")
        String language,

        @Schema(examples = "2012-09-27") LocalDate publishedOn,

        @Schema(description = "Whether to show it first of all; false unless given")
        Boolean featured,

        @Valid @Schema(description = "Whom to name as the source of this entry")
        Provider provider) {

    CriticReviewDraft {
        featured = Objects.requireNonNullElse(featured, false);
    }
}
