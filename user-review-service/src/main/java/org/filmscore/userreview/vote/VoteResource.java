package org.filmscore.userreview.vote;

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
import org.filmscore.service.identity.Caller;
import org.filmscore.service.revision.ExpectedRevision;
import org.filmscore.userreview.review.HeldReviews;
import org.filmscore.userreview.user.SignedIn;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Whether the signed-in user finds a review helpful. No path leads to another's vote. */
@Path("/user-reviews/{review}/votes/me")
@Authenticated
@Tag(name = "My votes")
class VoteResource {

    private final Voting voting;
    private final Votes votes;
    private final HeldReviews reviews;
    private final Caller caller;

    VoteResource(Voting voting, Votes votes, HeldReviews reviews, Caller caller) {
        this.voting = voting;
        this.votes = votes;
        this.reviews = reviews;
        this.caller = caller;
    }

    @PUT
    @Operation(
            operationId = "putMyVote",
            summary = "Say whether a review is helpful",
            description =
                    "One vote a user and review, however often it is sent, on what others wrote. A vote goes with the"
                            + " text: it is gone when its author takes that back.")
    @APIResponse(responseCode = "200", description = "There was one already, and this is it now.")
    @APIResponse(responseCode = "201", description = "The first of this user on this review.")
    @APIResponse(responseCode = "409", description = NothingToVoteOn.MEANING)
    public RestResponse<VoteView> put(
            @RestPath String review,
            @RestHeader(HttpHeaders.IF_MATCH) ExpectedRevision expected,
            @NotNull @Valid VoteDraft draft) {
        var cast = voting.cast(review, SignedIn.as(caller), draft.helpful(), ExpectedRevision.orAny(expected));
        var view = VoteView.of(cast.vote());
        return cast.first()
                ? RestResponse.ResponseBuilder.<VoteView>created(
                                URI.create("user-reviews/" + view.reviewId() + "/votes/me"))
                        .entity(view)
                        .build()
                : RestResponse.ok(view);
    }

    @GET
    @Transactional
    @Operation(
            operationId = "getMyVote",
            summary = "My vote on a review",
            description = "404 `vote-not-found` where the caller has not voted on it.")
    public VoteView get(@RestPath String review) {
        return votes.by(caller.id(), reviews.seen(review)).map(VoteView::of).orElseThrow(VoteNotFound::new);
    }

    @DELETE
    @Operation(
            operationId = "withdrawMyVote",
            summary = "Take back my vote on a review",
            description = "It counts no more.")
    public void withdraw(@RestPath String review, @RestHeader(HttpHeaders.IF_MATCH) ExpectedRevision expected) {
        voting.withdraw(review, SignedIn.as(caller), ExpectedRevision.orAny(expected));
    }
}
