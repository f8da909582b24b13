package org.filmscore.userreview.writing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.service.problem.InvalidInput;
import org.filmscore.service.problem.Violation;
import org.filmscore.userreview.review.Opinion;
import org.hibernate.validator.constraints.CodePointLength;

/** A review as a user sends it. A blank text or headline counts as none. */
@Schema(description = "A review of a film. A blank text or headline counts as none.")
public record UserReviewDraft(
        @NotNull @Min(0) @Max(10) @Schema(description = "Whole points; 10 is the best.", examples = "8")
        Integer rating,

        @CodePointLength(max = 200, message = "must have at most {max} characters")
        @Schema(maxLength = 200, description = "Needs a text.", examples = "Better than its trailer")
        String headline,

        @CodePointLength(max = 10_000, message = "must have at most {max} characters")
        @Schema(
                maxLength = 10_000,
                description = "Makes the rating a review; plain text, stored as sent.",
                examples = "It takes an hour to start, and then it flies.")
        String text,

        @Schema(description = "Whether the text gives the plot away; needs a text; default false.", examples = "false")
        Boolean spoiler,

        @Pattern(regexp = Opinion.LANGUAGE)
        @Schema(description = "Language of the text, as a BCP 47 tag.", examples = "en")
        String language) {

    /** @throws InvalidInput where a headline or spoiler has no text */
    public Opinion opinion() {
        var opinion =
                new Opinion(rating, unlessBlank(headline), unlessBlank(text), Boolean.TRUE.equals(spoiler), language);
        if (!opinion.isWritten() && opinion.headline() != null) {
            throw new InvalidInput(Violation.at("/headline", "needs a text"));
        }
        if (!opinion.isWritten() && opinion.spoiler()) {
            throw new InvalidInput(Violation.at("/spoiler", "needs a text"));
        }
        return opinion;
    }

    private static String unlessBlank(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
