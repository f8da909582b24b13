package org.filmscore.critic.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.filmscore.critic.review.CriticReviewProblems.AlreadyReviewed;
import org.filmscore.service.band.Bands;
import org.filmscore.service.idempotency.Idempotent;
import org.filmscore.service.identity.Group;
import org.filmscore.service.paging.Page;
import org.filmscore.service.revision.ExpectedRevision;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Critic reviews over HTTP. A path names a film by its id or its slug, and a review by its id. */
@Path("/")
@Tag(name = "Critic reviews")
class CriticReviewResource {

    private final CriticReviews reviews;
    private final PublishingReviews publishing;
    private final Bands bands;

    CriticReviewResource(CriticReviews reviews, PublishingReviews publishing, Bands bands) {
        this.reviews = reviews;
        this.publishing = publishing;
        this.bands = bands;
    }

    @GET
    @Path("/films/{film}/critic-reviews")
    @Transactional
    @Operation(
            operationId = "listCriticReviews",
            summary = "The critic reviews of a film",
            description = "By default the best first, then the newest. Reviews without a grade come last.")
    public Page<CriticReviewView> list(@RestPath String film, @BeanParam CriticReviewQuery query) {
        return reviews.of(film, query).map(this::view);
    }

    @POST
    @Idempotent
    @Path("/films/{film}/critic-reviews")
    @RolesAllowed(Group.EDITOR)
    @Operation(
            operationId = "publishCriticReview",
            summary = "Publish a critic review of a film",
            description = "A film has one review by the same publication and critic; no critic counts as one. The grade"
                    + " is stored as written and converted by the current scale of the publication. A grade that cannot"
                    + " be read for certain is refused with 400 `grade-unreadable`.")
    @APIResponse(
            responseCode = "201",
            description = "The review, with its address in `Location`.",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = CriticReviewView.class)))
    @APIResponse(responseCode = "409", description = AlreadyReviewed.MEANING)
    public RestResponse<CriticReviewView> publish(@RestPath String film, @NotNull @Valid CriticReviewDraft draft) {
        var review = view(publishing.publish(film, draft.description()));
        return RestResponse.ResponseBuilder.<CriticReviewView>created(URI.create("critic-reviews/" + review.id()))
                .entity(review)
                .build();
    }

    @GET
    @Path("/critic-reviews/{review}")
    @Transactional
    @Operation(
            operationId = "getCriticReview",
            summary = "One critic review",
            description = "With the grade as written, its score, and the rule of the conversion.")
    public CriticReviewView get(@RestPath String review) {
        return view(reviews.shown(review));
    }

    @PUT
    @Path("/critic-reviews/{review}")
    @RolesAllowed(Group.EDITOR)
    @Operation(
            operationId = "replaceCriticReview",
            summary = "Revise a critic review",
            description =
                    "Replaces all properties but the film; a property that is absent is removed. The score changes"
                            + " only with the grade or the publication.")
    @APIResponse(responseCode = "200", description = "The changed review.")
    @APIResponse(responseCode = "409", description = AlreadyReviewed.MEANING)
    public CriticReviewView replace(
            @RestPath String review,
            @RestHeader(HttpHeaders.IF_MATCH) ExpectedRevision expected,
            @NotNull @Valid CriticReviewDraft draft) {
        return view(publishing.revise(review, expected, draft.description()));
    }

    @DELETE
    @Path("/critic-reviews/{review}")
    @RolesAllowed(Group.EDITOR)
    @Operation(
            operationId = "retractCriticReview",
            summary = "Retract a critic review",
            description = "For good: it is no longer listed or counted. Retracting it again answers 204 as well.")
    public void retract(@RestPath String review, @RestHeader(HttpHeaders.IF_MATCH) ExpectedRevision expected) {
        publishing.retract(review, expected);
    }

    private CriticReviewView view(CriticReview review) {
        return CriticReviewView.of(review, bands);
    }
}
