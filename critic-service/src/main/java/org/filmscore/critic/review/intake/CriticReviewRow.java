package org.filmscore.critic.review.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.critic.review.content.Byline;
import org.filmscore.critic.review.content.NamedProvider;
import org.filmscore.critic.review.content.ReviewDescription;
import org.filmscore.critic.review.content.ReviewDetails;

/** A critic review as a row of an import. */
@Schema(
        description = "A critic review as a row of an import. The key of a review is its film with the keys of its"
                + " publication and its critic; no critic counts as one.")
record CriticReviewRow(
        @NotBlank
        @Size(max = 200)
        @Schema(
                description = "The film by its id, its slug or an external id such as `imdb:tt1870529`.",
                examples = "wont-back-down-2012")
        String film,

        @NotNull @Valid PublicationRow publication,

        @Valid @Schema(description = "Absent where the publication names nobody.")
        CriticRow critic,

        @Size(max = 200)
        @Schema(
                description =
                        "As the critic gave it; absent on a review without a grade. A grade that cannot be read for"
                                + " certain parks the row.",
                examples = "B-")
        String grade,

        @Size(max = 300) String headline,

        @Size(max = 2000) String excerpt,

        @Size(max = 2000) @Pattern(regexp = "[Hh][Tt][Tt][Pp][Ss]?://\\S+")
        String url,

        @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
        String language,

        LocalDate publishedOn,
        Boolean featured,

        @Valid NamedProvider provider) {

    ReviewDescription description(Byline byline) {
        var isFeatured = Boolean.TRUE.equals(featured);
        var details = new ReviewDetails(
                headline, excerpt, url, language, publishedOn, isFeatured, NamedProvider.provider(provider));
        return new ReviewDescription(byline.publicationId(), byline.criticId(), grade, details);
    }
}
