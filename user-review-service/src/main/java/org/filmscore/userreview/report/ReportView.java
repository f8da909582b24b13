package org.filmscore.userreview.report;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report as its reporter gets it in response. Responses are stored, so it omits the comment. */
@Schema(
        description = "The caller's report of a review.",
        requiredProperties = {"reviewId", "reason", "reportedAt"})
record ReportView(
        @Schema(description = "Id of the review.", examples = "01997f3c-9c55-7b21-8e77-6f5e4d3c2b1a")
        String reviewId,

        @Schema(examples = "SPOILER") Reason reason,

        @Schema(description = "Time of the report.", examples = "2026-11-21T18:00:00Z")
        Instant reportedAt) {

    static ReportView of(ReviewReport report) {
        return new ReportView(report.reviewId().toString(), report.reason(), report.reportedAt());
    }
}
