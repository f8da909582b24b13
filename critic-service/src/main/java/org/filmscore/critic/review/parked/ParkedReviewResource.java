package org.filmscore.critic.review.parked;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.filmscore.critic.review.CriticReviewView;
import org.filmscore.service.idempotency.Idempotent;
import org.filmscore.service.identity.Group;
import org.filmscore.service.paging.Page;
import org.filmscore.service.revision.ExpectedRevision;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Parked reviews over HTTP. */
@Path("/parked-reviews")
@RolesAllowed(Group.EDITOR)
@Tag(name = "Parked reviews")
class ParkedReviewResource {

    private final ParkedReviews parked;
    private final ReleasingReviews releasing;
    private final Parking parking;

    ParkedReviewResource(ParkedReviews parked, ReleasingReviews releasing, Parking parking) {
        this.parked = parked;
        this.releasing = releasing;
        this.parking = parking;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listParkedReviews",
            summary = "Imported reviews whose grade cannot be read",
            description = "By default the newest first. A parked review is neither listed nor counted elsewhere.")
    public Page<ParkedReviewView> list(@BeanParam ParkedReviewQuery query) {
        return parked.matching(query).map(ParkedReviewView::of);
    }

    @GET
    @Path("/{parked}")
    @Transactional
    @Operation(
            operationId = "getParkedReview",
            summary = "One parked review",
            description = "With the grade as written, the reason why it cannot be read, and the review to publish.")
    public ParkedReviewView get(@RestPath("parked") String id) {
        return ParkedReviewView.of(parked.named(id));
    }

    @POST
    @Idempotent
    @Path("/{parked}/release")
    @Operation(
            operationId = "releaseParkedReview",
            summary = "Release a parked review",
            description = "Publishes the review, or revises the one by the same publication and critic. The grade stays"
                    + " as written; the rule says that an editor read it.")
    @APIResponse(
            responseCode = "201",
            description = "The review, with its address in `Location`.",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = CriticReviewView.class)))
    public RestResponse<CriticReviewView> release(@RestPath("parked") String id, @NotNull @Valid ReleaseDraft release) {
        var review = releasing.release(id, release);
        return RestResponse.ResponseBuilder.<CriticReviewView>created(URI.create("critic-reviews/" + review.id()))
                .entity(review)
                .build();
    }

    @DELETE
    @Path("/{parked}")
    @Operation(
            operationId = "dropParkedReview",
            summary = "Drop a parked review",
            description =
                    "For good. Dropping it again answers 204 as well. The same row of a later import is parked again.")
    public void drop(@RestPath("parked") String id, @RestHeader(HttpHeaders.IF_MATCH) ExpectedRevision expected) {
        parking.drop(id, expected);
    }
}
