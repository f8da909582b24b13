package org.filmscore.userreview.moderation;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.userreview.report.Reason;
import org.filmscore.userreview.report.ReviewReport;
import org.filmscore.userreview.review.UserReviewView;

/** A review with all that moderators need to decide on it. */
@Schema(description = "A review with its reports and decisions.", requiredProperties = "review")
record CaseView(
        UserReviewView review,

        @Schema(description = "The newest 100 reports, newest first.")
        List<ReportedView> reports,

        @Schema(description = "All decisions, newest first.")
        List<DecisionView> decisions) {

    static CaseView of(UserReviewView review, List<ReviewReport> reports, List<Decision> decisions) {
        return new CaseView(
                review,
                reports.stream().map(ReportedView::of).toList(),
                decisions.stream().map(DecisionView::of).toList());
    }

    /** A report without its reporter. */
    @Schema(
            name = "CaseReport",
            description = "A report, without its reporter.",
            requiredProperties = {"reason", "reportedAt", "decided"})
    record ReportedView(
            @Schema(examples = "SPOILER") Reason reason,

            @Schema(description = "Absent where the reporter gave none.", examples = "Gives away who did it.")
            String comment,

            @Schema(description = "Time of the report.", examples = "2026-11-21T18:00:00Z")
            Instant reportedAt,

            @Schema(description = "Whether moderators have decided since.", examples = "false")
            boolean decided) {

        static ReportedView of(ReviewReport report) {
            return new ReportedView(report.reason(), report.comment(), report.reportedAt(), report.decided());
        }
    }
}
