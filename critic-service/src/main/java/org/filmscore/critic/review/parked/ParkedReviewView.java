package org.filmscore.critic.review.parked;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.critic.grade.GradeReading.Reason;
import org.filmscore.critic.review.CriticReviewDraft;
import org.filmscore.critic.review.CriticReviewView.BylineView;
import org.filmscore.service.revision.Revised;

/** A parked review as editors see it. */
@Schema(
        description = "An imported review whose grade cannot be read for certain.",
        requiredProperties = {
            "id",
            "filmId",
            "revision",
            "publication",
            "grade",
            "reason",
            "detail",
            "review",
            "parkedAt",
            "changedAt"
        })
record ParkedReviewView(
        String id,
        String filmId,
        long revision,
        BylineView publication,

        @Schema(description = "Absent where the publication names nobody.")
        BylineView critic,

        @Schema(description = "As the critic gave it.", examples = "Recommended")
        String grade,

        @Schema(description = "Why the grade cannot be read.", examples = "UNKNOWN_NOTATION")
        Reason reason,

        @Schema(description = "The reason in words.", examples = "this notation of a grade is unknown")
        String detail,

        @Schema(description = "The review to publish.") CriticReviewDraft review,

        @Schema(description = "Time of the first import.", examples = "2026-11-21T17:02:11.123Z")
        Instant parkedAt,

        Instant changedAt)
        implements Revised {

    static ParkedReviewView of(ParkedReview parked) {
        var review = parked.review();
        return new ParkedReviewView(
                parked.id().toString(),
                review.filmId().toString(),
                parked.revision(),
                BylineView.of(review.byline().publication()),
                BylineView.of(review.byline().critic()),
                review.description().grade(),
                parked.reason(),
                parked.reason().explanation(),
                CriticReviewDraft.of(review.description()),
                parked.parkedAt(),
                parked.changedAt());
    }
}
