package org.filmscore.service.limit;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.filmscore.service.problem.Problem;
import org.filmscore.service.problem.ProblemType;
import org.filmscore.service.problem.ProblemTypes;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Requests beyond a limit. */
@Singleton
public class LimitProblems implements ProblemTypes {

    private static final int KIB = 1024;

    private final ProblemType requestTimeout;
    private final ProblemType uriTooLong;
    private final ProblemType headerTooLarge;

    LimitProblems(Limits limits) {
        requestTimeout = new ProblemType(
                408,
                "request-timeout",
                "The body did not arrive completely within %d s, that of an import within %d s, or nothing of it arrived for %d s."
                        .formatted(
                                limits.sending().toSeconds(),
                                limits.streamed().total().toSeconds(),
                                limits.streamed().stalled().toSeconds()),
                "Send it again on a new connection. Nothing was changed, except by an import: the detail says what it kept.");
        uriTooLong = new ProblemType(
                414,
                "uri-too-long",
                "Path and query together are longer than %d KiB."
                        .formatted(limits.uri().asLongValue() / KIB),
                "Ask for less at once.");
        headerTooLarge = new ProblemType(
                431,
                "request-header-fields-too-large",
                "The header fields together are larger than %d KiB."
                        .formatted(limits.header().asLongValue() / KIB),
                "Send fewer or shorter ones.");
    }

    ProblemType requestTimeout() {
        return requestTimeout;
    }

    public ProblemType uriTooLong() {
        return uriTooLong;
    }

    public ProblemType headerTooLarge() {
        return headerTooLarge;
    }

    @Override
    public List<ProblemType> types() {
        return List.of(requestTimeout, uriTooLong, headerTooLarge);
    }

    @ServerExceptionMapper
    public Response incomplete(IncompleteBody e) {
        return e.isTooLarge() ? Problem.tooLarge(e) : Problem.of(requestTimeout, e);
    }
}
