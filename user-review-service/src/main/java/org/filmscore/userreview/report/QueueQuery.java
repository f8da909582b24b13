package org.filmscore.userreview.report;

import jakarta.ws.rs.BeanParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.filmscore.service.paging.Listing;
import org.filmscore.service.paging.PageQuery;
import org.filmscore.service.paging.Param;
import org.filmscore.service.paging.SortKey;
import org.filmscore.service.paging.Sorting;
import org.jboss.resteasy.reactive.RestQuery;

/** Which reported reviews the queue shows, and in which order. */
class QueueQuery {

    static final Sorting SORTING = new Sorting(
            SortKey.by("id", "q.reviewId", UUID.class),
            "-reports,reportedAt",
            SortKey.by("reports", "q.reportCount", Integer.class),
            SortKey.by("reportedAt", "q.firstReportedAt", Instant.class));

    @RestQuery
    @Parameter(
            description = "Only reviews with a report for this reason.",
            example = "SPOILER",
            schema = @Schema(implementation = Reason.class))
    String reason;

    @RestQuery
    @Parameter(
            description = "One or both of `reports`, `reportedAt` (first), each with `-` for descending.",
            example = "reportedAt",
            schema = @Schema(defaultValue = "-reports,reportedAt"))
    String sort;

    @BeanParam
    PageQuery page;

    Listing<ReportedReview> listing() {
        var queue = Listing.of(ReportedReview.class, "q", "ReportedReview q");
        Param.of("reason", reason).oneOf(Reason.class).ifPresent(named -> queue.where(column(named) + " > 0"));
        return queue;
    }

    private static String column(Reason reason) {
        return switch (reason) {
            case SPAM -> "q.reasons.spam";
            case ABUSE -> "q.reasons.abuse";
            case SPOILER -> "q.reasons.spoiler";
            case OFF_TOPIC -> "q.reasons.offTopic";
            case OTHER -> "q.reasons.other";
        };
    }
}
