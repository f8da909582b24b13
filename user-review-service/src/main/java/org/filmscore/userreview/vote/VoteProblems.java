package org.filmscore.userreview.vote;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.filmscore.service.problem.Problem;
import org.filmscore.service.problem.ProblemType;
import org.filmscore.service.problem.ProblemTypes;
import org.filmscore.userreview.vote.Votes.VoteNotFound;
import org.filmscore.userreview.vote.Voting.NothingToVoteOn;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The failures of votes as HTTP problems. */
@Singleton
class VoteProblems implements ProblemTypes {

    private static final ProblemType VOTE_NOT_FOUND = new ProblemType(
            404,
            "vote-not-found",
            "You have not voted on this review, you have withdrawn your vote, or its author has withdrawn the text.",
            "Vote with PUT /api/v1/user-reviews/{review}/votes/me.");

    private static final ProblemType NOTHING_TO_VOTE_ON = new ProblemType(
            409,
            "nothing-to-vote-on",
            "The author has rated the film without a text, and users vote on texts.",
            "Vote on reviews with a text: list them with withText=true.");

    @Override
    public List<ProblemType> types() {
        return List.of(VOTE_NOT_FOUND, NOTHING_TO_VOTE_ON);
    }

    @ServerExceptionMapper
    public Response notFound(VoteNotFound e) {
        return Problem.of(VOTE_NOT_FOUND, e);
    }

    @ServerExceptionMapper
    public Response nothingToVoteOn(NothingToVoteOn e) {
        return Problem.of(NOTHING_TO_VOTE_ON, e);
    }
}
