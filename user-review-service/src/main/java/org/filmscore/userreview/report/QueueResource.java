package org.filmscore.userreview.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
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

    private final EntityManager database;
    private final ObjectMapper json;
    private final Bands bands;

    QueueResource(EntityManager database, ObjectMapper json, Bands bands) {
        this.database = database;
        this.json = json;
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
        return query.listing()
                .page(database, json, query.page, QueueQuery.SORTING, query.sort)
                .map(reported -> ReportedReviewView.of(reported, bands));
    }
}
