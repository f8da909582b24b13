package org.filmscore.service.revision;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.filmscore.service.problem.Problem;
import org.filmscore.service.problem.ProblemType;
import org.filmscore.service.problem.ProblemTypes;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Changes whose conditions are missing or do not hold. */
@Singleton
class RevisionProblems implements ProblemTypes {

    static final ProblemType PRECONDITION_REQUIRED = new ProblemType(
            428,
            "precondition-required",
            "The operation changes what others may change too, and the request does not say which state the caller has seen.",
            "Read it and send its ETag as If-Match, or If-Match: * for any state. To create it, send If-None-Match: *.");

    private static final ProblemType STALE = new ProblemType(
            412,
            "stale",
            "The condition of the request does not hold: the ETag in If-Match is of another state, If-Match: * was sent and"
                    + " nothing exists, or If-None-Match: * was sent and something exists. Nothing was changed.",
            "Read it again, apply the change to the current state, and send it with the new ETag.");

    @Override
    public List<ProblemType> types() {
        return List.of(STALE, PRECONDITION_REQUIRED);
    }

    @ServerExceptionMapper
    public Response stale(Stale e) {
        return Problem.of(STALE, e);
    }
}
