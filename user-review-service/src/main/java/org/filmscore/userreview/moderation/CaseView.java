package org.filmscore.userreview.moderation;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.userreview.review.UserReviewView;

/** All that moderators need to decide on a review. */
@Schema(description = "A review with what was reported of it and decided on it.", requiredProperties = "review")
record CaseView(
        UserReviewView review,

        @Schema(description = "What was reported, the newest 100, newest first.")
        List<ReportedView> reports,

        @Schema(description = "What was decided, newest first.")
        List<DecisionView> decisions) {

    static CaseView of(UserReviewView review, List<Report> reports, List<Decision> decisions) {
        return new CaseView(
                review,
                reports.stream().map(ReportedView::of).toList(),
                decisions.stream().map(DecisionView::of).toList());
    }

    /** A report without whoever made it. */
    @Schema(
            name = "CaseReport",
            description = "A report, without who made it.",
            requiredProperties = {"reason", "reportedAt", "decided"})
    record ReportedView(
            @Schema(examples = "SPOILER") Reason reason,

            @Schema(description = "Absent where there is none.", examples = "Gives away who did it.")
            String comment,

            @Schema(description = "When it was made.", examples = "2026-11-21T18:00:00Z")
            Instant reportedAt,

            @Schema(description = "Whether a decision was taken since.", examples = "false")
            boolean decided) {

        static ReportedView of(Report report) {
            return new ReportedView(report.reason(), report.comment(), report.reportedAt(), report.decided());
        }
    }
}
