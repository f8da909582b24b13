package org.filmscore.userreview.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.filmscore.service.band.Bands;
import org.filmscore.service.identity.Group;
import org.filmscore.service.paging.Page;

/** The queue of reported reviews. */
@Path("/moderation/queue")
@RolesAllowed(Group.MODERATOR)
@Tag(name = "Moderation")
class QueueResource {

    private final ReportedReviews reviews;
    private final Bands bands;

    QueueResource(ReportedReviews reviews, Bands bands) {
        this.reviews = reviews;
        this.bands = bands;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listReportedReviews",
            summary = "Reviews with undecided reports",
            description =
                    "Most reports first, then the longest wait. Any decision takes a review out of the queue; a new"
                            + " report puts it back.")
    public Page<ReportedReviewView> list(@BeanParam QueueQuery query) {
        return reviews.matching(query).map(reported -> ReportedReviewView.of(reported, bands));
    }
}
