package org.filmscore.userreview.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.service.problem.InvalidInput;
import org.filmscore.service.problem.Violation;
import org.filmscore.userreview.review.Opinion;
import org.filmscore.userreview.user.ImportedUsers.ImportedUser;
import org.filmscore.userreview.writing.UserReviewDraft;
import org.hibernate.validator.constraints.CodePointLength;

/** A user rating or review as a row of an import. */
@Schema(
        description =
                "A user rating or review as a row of an import. Its key is the film with the subject of the user.")
record UserReviewRow(
        @NotBlank
        @Size(max = 200)
        @Schema(
                description = "The film by its id, its slug or an external id such as `imdb:tt1870529`.",
                examples = "wont-back-down-2012")
        String film,

        @NotNull @Valid UserRow user,

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
        String language,

        @NotNull
        @Schema(
                format = "date-time",
                description =
                        "Time of the rating or review. It is stored and shown, and it decides which row is newer.",
                examples = "2012-10-01T17:02:11Z")
        String writtenAt) {

    /** @throws InvalidInput for a headline or spoiler without a text, and for a time that is unreadable or in the future */
    void check(Instant now) {
        opinion();
        if (time().isAfter(now)) {
            throw new InvalidInput(Violation.at("/writtenAt", "must not be in the future"));
        }
    }

    ImportedReview of(UUID user, UUID filmId) {
        return new ImportedReview(new ImportedReview.Key(user, filmId), this.user.subject(), opinion(), time());
    }

    ImportedUser author() {
        return user.writing(time());
    }

    private Opinion opinion() {
        return new UserReviewDraft(rating, headline, text, spoiler, language).opinion();
    }

    private Instant time() {
        try {
            var time = OffsetDateTime.parse(writtenAt);
            if (time.getYear() > 0) {
                return time.toInstant().truncatedTo(ChronoUnit.MICROS);
            }
        } catch (DateTimeException e) {
            // The message of the violation says how to write a time.
        }
        throw new InvalidInput(Violation.at("/writtenAt", "must be a time such as 2012-10-01T17:02:11Z"));
    }

    /** A user as a row names them. */
    @Schema(
            name = "ImportedUser",
            description =
                    "The author. The first row that names an unknown user gives the name; a known user keeps theirs.")
    record UserRow(
            @NotBlank
            @Size(max = 255)
            @Schema(description = "The subject of the user's tokens; others never see it.", examples = "milo")
            String subject,

            @Size(max = 200)
            @Schema(
                    description = "The display name; `Anonymous` where it is absent or blank.",
                    examples = "Milo Trevanion")
            String name) {

        ImportedUser writing(Instant at) {
            return new ImportedUser(subject, name == null || name.isBlank() ? "Anonymous" : name, at);
        }
    }
}
