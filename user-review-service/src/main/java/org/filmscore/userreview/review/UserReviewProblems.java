package org.filmscore.userreview.review;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.filmscore.service.problem.Problem;
import org.filmscore.service.problem.ProblemType;
import org.filmscore.service.problem.ProblemTypes;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The failures of this service as HTTP problems. */
@Singleton
class UserReviewProblems implements ProblemTypes {

    private static final ProblemType USER_REVIEW_NOT_FOUND = new ProblemType(
            404,
            "user-review-not-found",
            "No user review has this id: it never existed, its author has withdrawn it, a moderator has hidden it, or its"
                    + " film is withdrawn. Under /me: you have not rated the film.",
            "List the reviews of a film with GET /api/v1/films/{film}/user-reviews; rate it with PUT .../user-reviews/me.");

    private static final ProblemType OWN_REVIEW = new ProblemType(
            409,
            "own-review",
            "Users cannot vote on their own reviews, report them or, as moderators, decide on them.",
            "Change or withdraw your own review with PUT and DELETE /api/v1/films/{film}/user-reviews/me.");

    @Override
    public List<ProblemType> types() {
        return List.of(USER_REVIEW_NOT_FOUND, OWN_REVIEW);
    }

    @ServerExceptionMapper
    public Response notFound(UserReviewNotFound e) {
        return Problem.of(USER_REVIEW_NOT_FOUND, e);
    }

    @ServerExceptionMapper
    public Response ownReview(OwnReview e) {
        return Problem.of(OWN_REVIEW, e);
    }
}
