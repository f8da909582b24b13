package org.filmscore.userreview.review;

import jakarta.ws.rs.core.Response;
import org.filmscore.service.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What the failures of this service mean over HTTP. */
class UserReviewProblems {

    @ServerExceptionMapper
    public Response notFound(UserReviewNotFound e) {
        return Problem.notFound("user-review-not-found", e);
    }
}
