package org.filmscore.userreview.writing;

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
import org.filmscore.userreview.review.UserReview;
import org.filmscore.userreview.review.UserReviewView;
import org.filmscore.userreview.review.UserReviews;
import org.filmscore.userreview.user.Banned;
import org.filmscore.userreview.user.SignedIn;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The review of the signed-in user. No path lets a user write a review of another user. */
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

    /** One transaction: the lock on an unchanged review keeps it from being withdrawn before it is read. */
    @PUT
    @RetryOnConflict
    @Transactional
    @Operation(
            operationId = "putMyUserReview",
            summary = "Rate or review a film, or change my review",
            description =
                    "One rating per user and film, also when it is sent again. The body replaces the whole review; the"
                            + " same body again changes nothing.")
    @APIResponse(responseCode = "200", description = "The review that replaced an earlier one.")
    @APIResponse(responseCode = "201", description = "The first review of this user and film.")
    @APIResponse(responseCode = "403", description = Banned.MEANING)
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
            description = "With its text, if it has one; also where moderators have hidden it.")
    public UserReviewView get(@RestPath String film) {
        return view(reviews.by(caller.id(), film));
    }

    @DELETE
    @Operation(
            operationId = "withdrawMyUserReview",
            summary = "Withdraw my rating of a film",
            description = "With its text. Sent again, it changes nothing. The user may rate the film again.")
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
