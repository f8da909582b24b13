package org.filmscore.service.revision;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.filmscore.service.problem.Problem;
import org.filmscore.service.problem.ProblemType;
import org.filmscore.service.problem.ProblemTypes;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What it means over HTTP that a change is held against another state, or against none. */
@Singleton
class RevisionProblems implements ProblemTypes {

    static final ProblemType PRECONDITION_REQUIRED = new ProblemType(
            428,
            "precondition-required",
            "The operation changes what others may be changing too, and the request does not say which state it means.",
            "Read it first and send its ETag as If-Match, or If-Match: * to change whatever is there.");

    private static final ProblemType STALE = new ProblemType(
            412,
            "stale",
            "If-Match names another state than the one that is there: somebody has changed it since it was read.",
            "Read it again, make the change to what is there now, and send that with its ETag. Nothing was changed.");

    @Override
    public List<ProblemType> types() {
        return List.of(STALE, PRECONDITION_REQUIRED);
    }

    @ServerExceptionMapper
    public Response stale(Stale e) {
        return Problem.of(STALE, e);
    }
}
