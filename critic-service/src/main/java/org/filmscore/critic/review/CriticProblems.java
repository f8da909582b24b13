package org.filmscore.critic.review;

import jakarta.ws.rs.core.Response;
import org.filmscore.critic.conversion.GradeUnreadable;
import org.filmscore.critic.profile.KeyTaken;
import org.filmscore.critic.profile.NameUnknown;
import org.filmscore.service.problem.Problem;
import org.filmscore.service.problem.Violation;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What the failures of this service mean over HTTP. */
class CriticProblems {

    @ServerExceptionMapper
    public Response nameUnknown(NameUnknown e) {
        return Problem.notFound(e.kind() + "-not-found", e);
    }

    @ServerExceptionMapper
    public Response keyTaken(KeyTaken e) {
        return Problem.conflict(e.kind() + "-already-there", e, "/api/v1/" + e.kind() + "s/" + e.existing());
    }

    @ServerExceptionMapper
    public Response gradeUnreadable(GradeUnreadable e) {
        return Problem.invalid("grade-unreadable", e, Violation.at("/grade", e.explanation()));
    }

    @ServerExceptionMapper
    public Response notFound(CriticReviewNotFound e) {
        return Problem.notFound("critic-review-not-found", e);
    }

    @ServerExceptionMapper
    public Response alreadyReviewed(AlreadyReviewed e) {
        return Problem.conflict("already-reviewed", e, "/api/v1/critic-reviews/" + e.existing());
    }
}
