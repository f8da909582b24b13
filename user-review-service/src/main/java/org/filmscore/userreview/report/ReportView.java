package org.filmscore.userreview.moderation;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report as whoever made it is answered: without the comment, as the answer may be kept. */
@Schema(
        description = "The caller's report of a review.",
        requiredProperties = {"reviewId", "reason", "reportedAt"})
record ReportView(
        @Schema(description = "Id of the review.", examples = "01997f3c-9c55-7b21-8e77-6f5e4d3c2b1a")
        String reviewId,

        @Schema(examples = "SPOILER") Reason reason,

        @Schema(description = "When it was made.", examples = "2026-11-21T18:00:00Z")
        Instant reportedAt) {

    static ReportView of(Report report) {
        return new ReportView(report.review().toString(), report.reason(), report.reportedAt());
    }
}
