package org.filmscore.critic.review.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.critic.critic.Critic;
import org.filmscore.critic.review.Byline;
import org.filmscore.critic.review.CriticReviewDraft;
import org.filmscore.critic.review.Provider;

/** A critic review as a row of an import. */
@Schema(
        description = "A critic review as a row of an import. The key of a review is its film with the keys of its"
                + " publication and its critic; no critic is one as well.")
record CriticReviewRow(
        @NotBlank
        @Size(max = 200)
        @Schema(
                description = "The film by its id, its slug or an external id such as `imdb:tt1870529`.",
                examples = "wont-back-down-2012")
        String film,

        @NotNull @Valid PublicationRow publication,

        @Valid @Schema(description = "Left out where the publication names nobody.")
        CriticRow critic,

        @Size(max = 200)
        @Schema(
                description = "As the critic gave it; left out on a review without a grade. One that cannot be read for"
                        + " certain parks the row.",
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

    CriticReviewDraft draft(Byline byline) {
        return new CriticReviewDraft(
                byline.publication().id(),
                id(byline.critic()),
                grade,
                headline,
                excerpt,
                url,
                language,
                publishedOn,
                featured,
                provider);
    }

    private static UUID id(Critic critic) {
        return critic == null ? null : critic.id();
    }
}
