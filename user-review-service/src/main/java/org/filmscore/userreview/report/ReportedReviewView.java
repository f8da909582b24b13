package org.filmscore.userreview.moderation;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.service.band.Bands;
import org.filmscore.userreview.review.UserReviewView;

/** An item of the queue. */
@Schema(
        description = "A review that was reported and not decided on.",
        requiredProperties = {"review", "reportCount", "reasons", "firstReportedAt", "lastReportedAt"})
record ReportedReviewView(
        UserReviewView review,

        @Schema(description = "Reports that nobody has decided on.", minimum = "1", examples = "4")
        int reportCount,

        ReasonCounts reasons,

        @Schema(description = "When the first of them was made.", examples = "2026-11-21T18:00:00Z")
        Instant firstReportedAt,

        @Schema(description = "When the last of them was made.", examples = "2026-11-21T18:20:00Z")
        Instant lastReportedAt) {

    static ReportedReviewView of(ReportedReview reported, Bands bands) {
        return new ReportedReviewView(
                UserReviewView.of(reported.review(), bands),
                reported.reportCount(),
                reported.reasons(),
                reported.firstReportedAt(),
                reported.lastReportedAt());
    }
}
