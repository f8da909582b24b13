package org.filmscore.userreview.account;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.filmscore.service.problem.Problem;
import org.filmscore.service.problem.ProblemType;
import org.filmscore.service.problem.ProblemTypes;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What the failures of accounts mean over HTTP. */
@Singleton
class AccountProblems implements ProblemTypes {

    private static final ProblemType USER_NOT_FOUND = new ProblemType(
            404,
            "user-not-found",
            "No user has this id: there never was one, they are erased, or, under /me, you have said nothing yet.",
            "Take the id from a review's user; users are there from the first that they say.");

    @Override
    public List<ProblemType> types() {
        return List.of(USER_NOT_FOUND);
    }

    @ServerExceptionMapper
    public Response notFound(UserNotFound e) {
        return Problem.of(USER_NOT_FOUND, e);
    }
}
