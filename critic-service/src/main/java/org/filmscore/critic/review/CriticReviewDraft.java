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
@Schema(description = "A critic review as an editor describes it.")
public record CriticReviewDraft(
        @NotNull
        @Schema(
                description = "Id of the publication that printed it.",
                examples = "01997f3c-6a2d-7d10-8b3e-2c4f6a8b0d1e")
        UUID publicationId,

        @Schema(
                description = "Id of the critic who wrote it; left out where the publication names nobody.",
                examples = "01997f3c-6a2d-7d10-8b3e-2c4f6a8b0d1f")
        UUID criticId,

        @Schema(
                description =
                        "As the critic gave it; left out on a review without a grade, which is listed but not counted.",
                examples = "B-")
        String grade,

        @Size(max = 300) @Schema(description = "What stands over the review.", examples = "A lesson in earnestness")
        String headline,

        @Size(max = 2000) @Schema(description = "A passage to quote.", examples = "Its heart is in the right place.")
        String excerpt,

        @Size(max = 2000)
        @Pattern(regexp = "[Hh][Tt][Tt][Pp][Ss]?://\\S+")
        @Schema(
                format = "uri",
                description = "Where to read the full review.",
                examples = "https://example-gazette.example/2012/wont-back-down-quill")
        String url,

        @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
        @Schema(description = "What it is written in, as a BCP 47 tag.", examples = "en")
        String language,

        @Schema(description = "Day it was printed.", examples = "2012-09-25")
        LocalDate publishedOn,

        @Schema(description = "Whether to show it first of all; false unless given.", examples = "false")
        Boolean featured,

        @Valid @Schema(description = "Whom to name as the source of this entry.")
        Provider provider) {

    public CriticReviewDraft {
        featured = Objects.requireNonNullElse(featured, false);
    }
}
