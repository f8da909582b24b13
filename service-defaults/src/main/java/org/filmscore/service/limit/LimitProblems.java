package org.filmscore.service.limit;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.filmscore.service.problem.Problem;
import org.filmscore.service.problem.ProblemType;
import org.filmscore.service.problem.ProblemTypes;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What it means over HTTP that a request is beyond a limit. */
@Singleton
class LimitProblems implements ProblemTypes {

    static final ProblemType REQUEST_TIMEOUT = new ProblemType(
            408,
            "request-timeout",
            "The request had not arrived whole within 10 seconds, or nothing more of an import for 30 seconds; the"
                    + " connection is closed.",
            "Send it again. Nothing was changed, but by an import: what the detail says was taken stays.");

    static final ProblemType URI_TOO_LONG = new ProblemType(
            414,
            "uri-too-long",
            "Path and query together are longer than the 8 KiB that are taken.",
            "Ask for less at once.");

    static final ProblemType HEADER_TOO_LARGE = new ProblemType(
            431,
            "request-header-fields-too-large",
            "The header fields together are larger than the 16 KiB that are taken.",
            "Send fewer or shorter ones.");

    @Override
    public List<ProblemType> types() {
        return List.of(REQUEST_TIMEOUT, URI_TOO_LONG, HEADER_TOO_LARGE);
    }

    @ServerExceptionMapper
    public Response cutShort(IncompleteBody e) {
        return e.isTooLarge() ? Problem.tooLarge(e) : Problem.of(REQUEST_TIMEOUT, e);
    }
}
