package org.filmscore.userreview.review;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.filmscore.service.problem.Problem;
import org.filmscore.service.problem.ProblemType;
import org.filmscore.service.problem.ProblemTypes;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What the failures of this service mean over HTTP. */
@Singleton
class UserReviewProblems implements ProblemTypes {

    private static final ProblemType USER_REVIEW_NOT_FOUND = new ProblemType(
            404,
            "user-review-not-found",
            "There is no such user review: there never was, its author took it back, a moderator has hidden it,"
                    + " its film is withdrawn, or, under /me, you have not rated the film.",
            "List what users say with GET /api/v1/films/{film}/user-reviews; rate with PUT .../user-reviews/me.");

    private static final ProblemType OWN_REVIEW = new ProblemType(
            409,
            "own-review",
            "Users neither vote on what they wrote themselves nor report it, and moderators do not decide on it.",
            "Change or take back your own with PUT and DELETE /api/v1/films/{film}/user-reviews/me.");

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
