package org.filmscore.critic.review.parked;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.filmscore.service.problem.Problem;
import org.filmscore.service.problem.ProblemType;
import org.filmscore.service.problem.ProblemTypes;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What the failures of parked reviews mean over HTTP. */
@Singleton
class ParkedReviewProblems implements ProblemTypes {

    private static final ProblemType PARKED_REVIEW_NOT_FOUND = new ProblemType(
            404,
            "parked-review-not-found",
            "There is no such parked review: there never was, or it was released or dropped.",
            "List those that there are with GET /api/v1/parked-reviews.");

    @Override
    public List<ProblemType> types() {
        return List.of(PARKED_REVIEW_NOT_FOUND);
    }

    @ServerExceptionMapper
    public Response notFound(ParkedReviewNotFound e) {
        return Problem.of(PARKED_REVIEW_NOT_FOUND, e);
    }
}
