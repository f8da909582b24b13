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
import org.filmscore.userreview.review.UserReviews;
import org.filmscore.userreview.user.Banned;
import org.filmscore.userreview.user.SignedIn;
import org.filmscore.userreview.vote.Votes.VoteNotFound;
import org.filmscore.userreview.vote.Voting.NothingToVoteOn;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The vote of the signed-in user on a review. No path leads to the vote of another user. */
@Path("/user-reviews/{review}/votes/me")
@Authenticated
@Tag(name = "My votes")
class VoteResource {

    private final Voting voting;
    private final Votes votes;
    private final UserReviews reviews;
    private final Caller caller;

    VoteResource(Voting voting, Votes votes, UserReviews reviews, Caller caller) {
        this.voting = voting;
        this.votes = votes;
        this.reviews = reviews;
        this.caller = caller;
    }

    @PUT
    @Operation(
            operationId = "putMyVote",
            summary = "Vote on whether a review is helpful",
            description =
                    "One vote per user and review, also when it is sent again, on reviews of other users. The vote is"
                            + " deleted when the author withdraws the text.")
    @APIResponse(responseCode = "200", description = "The vote that replaced an earlier one.")
    @APIResponse(responseCode = "201", description = "The first vote of this user on this review.")
    @APIResponse(responseCode = "403", description = Banned.MEANING)
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
        return votes.by(caller.id(), reviews.shown(review).id())
                .map(VoteView::of)
                .orElseThrow(VoteNotFound::new);
    }

    @DELETE
    @Operation(
            operationId = "withdrawMyVote",
            summary = "Withdraw my vote on a review",
            description = "The vote no longer counts. Sent again, it changes nothing.")
    public void withdraw(@RestPath String review, @RestHeader(HttpHeaders.IF_MATCH) ExpectedRevision expected) {
        voting.withdraw(review, SignedIn.as(caller), ExpectedRevision.orAny(expected));
    }
}
