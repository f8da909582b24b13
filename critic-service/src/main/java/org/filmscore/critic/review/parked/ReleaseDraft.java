package org.filmscore.critic.review.parked;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an editor reads a parked grade: as another grade, or as a score. */
@Schema(
        description = "How an editor reads a parked grade: either as a grade that can be read, or as a score.",
        minProperties = 1,
        maxProperties = 1,
        examples = "{\"score\": 75}")
record ReleaseDraft(
        @Size(max = 40)
        @Schema(description = "A grade that means the same and can be read for certain.", examples = "3/4")
        String grade,

        @Min(0) @Max(100) @Schema(description = "The score of the grade.", examples = "75")
        Integer score) {

    @AssertTrue(message = "must have a grade or a score, and not both")
    @Schema(hidden = true)
    boolean isOneOfBoth() {
        return (grade == null) != (score == null);
    }
}
