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
import org.filmscore.userreview.report.Reports;
import org.filmscore.userreview.review.UserReviewView;
import org.filmscore.userreview.review.UserReviews;
import org.jboss.resteasy.reactive.RestPath;

/** Cases and the log, for moderators. */
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
    @Path("user-reviews/{review}")
    @Transactional
    @Operation(
            operationId = "getModeratedReview",
            summary = "A review with its reports and decisions",
            description = "Also where it is hidden; 404 where its author has withdrawn it.")
    public CaseView get(@RestPath String review) {
        var found = reviews.moderated(review);
        return CaseView.of(UserReviewView.of(found, bands), reports.on(found.id()), decisions.on(found.id()));
    }

    @GET
    @Path("log")
    @Transactional
    @Operation(
            operationId = "listDecisions",
            summary = "The decisions of moderators",
            description = "Newest first. An entry loses its moderator when that user is erased, and its reason when the"
                    + " author of the review, or the banned user, is.")
    public Page<DecisionView> log(@BeanParam LogQuery query) {
        return decisions.matching(query).map(DecisionView::of);
    }
}
