package org.filmscore.userreview.account;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.filmscore.service.problem.Problem;
import org.filmscore.service.problem.ProblemType;
import org.filmscore.service.problem.ProblemTypes;
import org.filmscore.userreview.user.UserNotFound;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The failures of accounts as HTTP problems. */
@Singleton
class AccountProblems implements ProblemTypes {

    private static final ProblemType USER_NOT_FOUND = new ProblemType(
            404,
            "user-not-found",
            "No user has this id: the user never existed or is erased. Under /me: you have written nothing yet.",
            "Take the id from the user of a review. A user exists from the first rating, vote, report or decision.");

    @Override
    public List<ProblemType> types() {
        return List.of(USER_NOT_FOUND);
    }

    @ServerExceptionMapper
    public Response notFound(UserNotFound e) {
        return Problem.of(USER_NOT_FOUND, e);
    }
}
