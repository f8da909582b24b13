package org.filmscore.userreview.report;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.service.band.Bands;
import org.filmscore.userreview.review.UserReviewView;

/** An item of the queue. */
@Schema(
        description = "A review with undecided reports.",
        requiredProperties = {"review", "reportCount", "reasons", "firstReportedAt", "lastReportedAt"})
record ReportedReviewView(
        UserReviewView review,

        @Schema(description = "Number of undecided reports.", minimum = "1", examples = "4")
        int reportCount,

        ReasonsView reasons,

        @Schema(description = "Time of the first of them.", examples = "2026-11-21T18:00:00Z")
        Instant firstReportedAt,

        @Schema(description = "Time of the last of them.", examples = "2026-11-21T18:20:00Z")
        Instant lastReportedAt) {

    static ReportedReviewView of(ReportedReview reported, Bands bands) {
        return new ReportedReviewView(
                UserReviewView.of(reported.review(), bands),
                reported.reportCount(),
                ReasonsView.of(reported.reasons()),
                reported.firstReportedAt(),
                reported.lastReportedAt());
    }

    /** How many undecided reports name each reason. */
    @Schema(
            name = "ReasonCounts",
            description = "How many undecided reports name each reason.",
            requiredProperties = {"spam", "abuse", "spoiler", "offTopic", "other"})
    record ReasonsView(
            @Schema(description = "Reports of spam.", minimum = "0", examples = "0")
            int spam,

            @Schema(description = "Reports of abuse.", minimum = "0", examples = "1")
            int abuse,

            @Schema(description = "Reports of an unmarked spoiler.", minimum = "0", examples = "3")
            int spoiler,

            @Schema(description = "Reports that it is not about the film.", minimum = "0", examples = "0")
            int offTopic,

            @Schema(description = "Reports with another reason.", minimum = "0", examples = "0")
            int other) {

        static ReasonsView of(ReasonCounts counts) {
            return new ReasonsView(counts.spam(), counts.abuse(), counts.spoiler(), counts.offTopic(), counts.other());
        }
    }
}
