package org.filmscore.critic.review.parked;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.filmscore.service.problem.Problem;
import org.filmscore.service.problem.ProblemType;
import org.filmscore.service.problem.ProblemTypes;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The problems of parked reviews. */
@Singleton
class ParkedReviewProblems implements ProblemTypes {

    private static final ProblemType PARKED_REVIEW_NOT_FOUND = new ProblemType(
            404,
            "parked-review-not-found",
            "No parked review has this id: it may be released or dropped.",
            "List the parked reviews with GET /api/v1/parked-reviews.");

    @Override
    public List<ProblemType> types() {
        return List.of(PARKED_REVIEW_NOT_FOUND);
    }

    @ServerExceptionMapper
    public Response notFound(ParkedReviewNotFound e) {
        return Problem.of(PARKED_REVIEW_NOT_FOUND, e);
    }

    /** No parked review has this id: it may be released or dropped. */
    static class ParkedReviewNotFound extends RuntimeException {

        ParkedReviewNotFound(String id) {
            super("There is no parked review " + id);
        }
    }
}
