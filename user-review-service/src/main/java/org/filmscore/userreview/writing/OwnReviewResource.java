package org.filmscore.userreview.review;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.filmscore.service.band.Bands;
import org.filmscore.service.identity.Caller;
import org.filmscore.service.revision.ExpectedRevision;
import org.filmscore.service.transaction.RetryOnConflict;
import org.filmscore.userreview.user.SignedIn;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What the signed-in user says about a film. No path leads to writing another user's. */
@Path("/films/{film}/user-reviews/me")
@Authenticated
@Tag(name = "My user reviews")
class OwnReviewResource {

    private final UserReviews reviews;
    private final Reviewing reviewing;
    private final Caller caller;
    private final Bands bands;

    OwnReviewResource(UserReviews reviews, Reviewing reviewing, Caller caller, Bands bands) {
        this.reviews = reviews;
        this.reviewing = reviewing;
        this.caller = caller;
        this.bands = bands;
    }

    /** One transaction: what differs in nothing stays locked until it is read, so that it cannot be withdrawn meanwhile. */
    @PUT
    @RetryOnConflict
    @Transactional
    @Operation(
            operationId = "putMyUserReview",
            summary = "Rate a film, with a text or without, or say it anew",
            description =
                    "One rating a user and film, however often it is sent. What is left out is gone; the same again"
                            + " changes nothing.")
    @APIResponse(responseCode = "200", description = "There was one already, and this is it now.")
    @APIResponse(responseCode = "201", description = "The first of this user for this film.")
    public RestResponse<UserReviewView> put(
            @RestPath String film,
            @RestHeader(HttpHeaders.IF_MATCH) ExpectedRevision expected,
            @NotNull @Valid UserReviewDraft draft) {
        var author = SignedIn.as(caller);
        return reviewing
                .submit(film, author, draft.opinion(), ExpectedRevision.orAny(expected))
                .map(this::answer)
                .orElseGet(() -> RestResponse.ok(view(reviews.by(author.subject(), film))));
    }

    @GET
    @Transactional
    @Operation(
            operationId = "getMyUserReview",
            summary = "My rating of a film",
            description = "With its text, if it has one.")
    public UserReviewView get(@RestPath String film) {
        return view(reviews.by(caller.id(), film));
    }

    @DELETE
    @Operation(
            operationId = "withdrawMyUserReview",
            summary = "Take back my rating of a film",
            description = "With its text. The film may be rated again.")
    public void withdraw(@RestPath String film, @RestHeader(HttpHeaders.IF_MATCH) ExpectedRevision expected) {
        reviewing.withdraw(film, caller.id(), ExpectedRevision.orAny(expected));
    }

    private RestResponse<UserReviewView> answer(OwnReviews.Submission submission) {
        var view = view(submission.review());
        return submission.first()
                ? RestResponse.ResponseBuilder.<UserReviewView>created(URI.create("user-reviews/" + view.id()))
                        .entity(view)
                        .build()
                : RestResponse.ok(view);
    }

    private UserReviewView view(UserReview review) {
        return UserReviewView.of(review, bands);
    }
}
