package org.filmscore.userreview.review;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.service.problem.InvalidInput;
import org.filmscore.service.problem.Violation;
import org.filmscore.userreview.text.Characters;

/** What a user sends to say of a film what they think. A blank text or headline is none. */
@Schema(description = "What a user says of a film. A blank text or headline is none.")
record UserReviewDraft(
        @NotNull @Min(0) @Max(10) @Schema(description = "Whole points, of which 10 is the best.", examples = "8")
        Integer rating,

        @Characters(max = 200)
        @Schema(maxLength = 200, description = "Needs a text.", examples = "Better than its trailer")
        String headline,

        @Characters(max = 10_000)
        @Schema(
                maxLength = 10_000,
                description = "Makes a user review of what is a user rating without it; plain text, kept as sent.",
                examples = "It takes an hour to start, and then it flies.")
        String text,

        @Schema(
                description = "Whether the text gives the plot away; needs a text; false unless given.",
                examples = "false")
        Boolean spoiler,

        @Pattern(regexp = LANGUAGE) @Schema(description = "What it is written in, as a BCP 47 tag.", examples = "en")
        String language) {

    static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}";

    /** @throws InvalidInput where something is said about a text that is not there */
    Opinion opinion() {
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
