package org.filmscore.userreview.ban;

import jakarta.validation.constraints.NotBlank;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.service.problem.InvalidInput;
import org.filmscore.service.problem.Violation;
import org.hibernate.validator.constraints.CodePointLength;

/** A ban as a moderator sends it. */
@Schema(description = "A ban of a user from writing.")
record BanDraft(
        @NotBlank
        @CodePointLength(max = 1_000, message = "must have at most {max} characters")
        @Schema(
                maxLength = 1_000,
                description = "The banned user reads it; moderators read it in the log.",
                examples = "Posts the same advertisement again and again.")
        String reason,

        @Schema(
                format = "date-time",
                description = "The end of the ban, in the future; absent for a ban without an end.",
                examples = "2099-12-01T00:00:00Z")
        String endsAt) {

    private static final int LAST_YEAR = 9999;

    /**
     * @return null where there is none
     * @throws InvalidInput for a time that is unreadable or not in the future
     */
    Instant end(Instant now) {
        if (endsAt == null) {
            return null;
        }
        var end = time();
        if (!end.isAfter(now)) {
            throw new InvalidInput(Violation.at("/endsAt", "must be in the future"));
        }
        return end;
    }

    private Instant time() {
        try {
            var time = OffsetDateTime.parse(endsAt);
            if (time.getYear() <= LAST_YEAR) {
                return time.toInstant().truncatedTo(ChronoUnit.MICROS);
            }
        } catch (DateTimeException e) {
            // The message of the violation says how to write a time.
        }
        throw new InvalidInput(Violation.at("/endsAt", "must be a time such as 2099-12-01T00:00:00Z"));
    }
}
