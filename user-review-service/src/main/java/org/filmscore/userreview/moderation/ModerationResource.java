package org.filmscore.userreview.moderation;

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
import org.filmscore.userreview.review.UserReviewView;
import org.filmscore.userreview.review.UserReviews;
import org.jboss.resteasy.reactive.RestPath;

/** What moderators read. */
@Path("/moderation")
@RolesAllowed(Group.MODERATOR)
@Tag(name = "Moderation")
class ModerationResource {

    private final UserReviews reviews;
    private final Reports reports;
    private final Decisions decisions;
    private final Bands bands;

    ModerationResource(UserReviews reviews, Reports reports, Decisions decisions, Bands bands) {
        this.reviews = reviews;
        this.reports = reports;
        this.decisions = decisions;
        this.bands = bands;
    }

    @GET
    @Path("queue")
    @Transactional
    @Operation(
            operationId = "listReportedReviews",
            summary = "Reviews that were reported and not decided on",
            description =
                    "Most reports first, then those that wait longest. A decision takes a review out, whatever it is; a"
                            + " new report brings it back.")
    public Page<ReportedReviewView> queue(@BeanParam QueueQuery query) {
        return decisions.queued(query).map(reported -> ReportedReviewView.of(reported, bands));
    }

    @GET
    @Path("user-reviews/{review}")
    @Transactional
    @Operation(
            operationId = "getModeratedReview",
            summary = "A review with its reports and decisions",
            description = "Also where it is hidden; 404 where its author has taken it back.")
    public CaseView get(@RestPath String review) {
        var found = reviews.moderated(review);
        return CaseView.of(UserReviewView.of(found, bands), reports.on(found.id()), decisions.on(found.id()));
    }

    @GET
    @Path("log")
    @Transactional
    @Operation(
            operationId = "listDecisions",
            summary = "What moderators have decided",
            description = "Newest first. Who and why are gone with the users that they are about.")
    public Page<DecisionView> log(@BeanParam LogQuery query) {
        return decisions.logged(query).map(DecisionView::of);
    }
}
