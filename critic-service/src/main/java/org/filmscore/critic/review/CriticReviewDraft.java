package org.filmscore.critic.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.critic.review.content.NamedProvider;
import org.filmscore.critic.review.content.ReviewDescription;
import org.filmscore.critic.review.content.ReviewDetails;

/** A critic review as an editor sends it. */
@Schema(description = "A critic review as an editor describes it.")
public record CriticReviewDraft(
        @NotNull
        @Schema(
                description = "Id of the publication that printed it.",
                examples = "01997f3c-6a2d-7d10-8b3e-2c4f6a8b0d1e")
        UUID publicationId,

        @Schema(
                description = "Id of the critic who wrote it; absent where the publication names nobody.",
                examples = "01997f3c-6a2d-7d10-8b3e-2c4f6a8b0d1f")
        UUID criticId,

        @Schema(
                description = "As the critic gave it. A review without a grade is listed but not counted.",
                examples = "B-")
        String grade,

        @Size(max = 300) @Schema(description = "The headline of the review.", examples = "A lesson in earnestness")
        String headline,

        @Size(max = 2000)
        @Schema(description = "A short passage to quote.", examples = "Its heart is in the right place.")
        String excerpt,

        @Size(max = 2000)
        @Pattern(regexp = "[Hh][Tt][Tt][Pp][Ss]?://\\S+")
        @Schema(
                format = "uri",
                description = "Where to read the full review.",
                examples = "https://example-gazette.example/2012/wont-back-down-quill")
        String url,

        @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
        @Schema(description = "The language of the review, as a BCP 47 tag.", examples = "en")
        String language,

        @Schema(description = "The day of publication.", examples = "2012-09-25")
        LocalDate publishedOn,

        @Schema(description = "Whether to show it first.", defaultValue = "false", examples = "false")
        Boolean featured,

        @Valid @Schema(description = "The source of this entry.")
        NamedProvider provider) {

    public CriticReviewDraft {
        featured = Objects.requireNonNullElse(featured, false);
    }

    public static CriticReviewDraft of(ReviewDescription description) {
        var details = description.details();
        return new CriticReviewDraft(
                description.publicationId(),
                description.criticId(),
                description.grade(),
                details.headline(),
                details.excerpt(),
                details.url(),
                details.language(),
                details.publishedOn(),
                details.featured(),
                NamedProvider.of(details.provider()));
    }

    ReviewDescription description() {
        var details = new ReviewDetails(
                headline, excerpt, url, language, publishedOn, featured, NamedProvider.provider(provider));
        return new ReviewDescription(publicationId, criticId, grade, details);
    }
}
