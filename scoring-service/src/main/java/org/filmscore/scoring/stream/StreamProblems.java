package org.filmscore.scoring.stream;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import org.filmscore.service.problem.Problem;
import org.filmscore.service.problem.ProblemType;
import org.filmscore.service.problem.ProblemTypes;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What it means over HTTP that somebody cannot listen. */
@Singleton
class StreamProblems implements ProblemTypes {

    private static final Duration UNTIL_SOMEBODY_LEAVES = Duration.ofSeconds(10);
    private static final Duration UNTIL_IT_IS_READ = Duration.ofSeconds(2);

    private static final ProblemType TOO_MANY_LISTENERS = new ProblemType(
            503,
            "too-many-listeners",
            "As many listen to the stream of this replica as it takes at once.",
            "Try again after the seconds that Retry-After says; meanwhile GET /api/v1/scores has the scores.");

    private static final ProblemType STREAM_NOT_READY = new ProblemType(
            503,
            "stream-not-ready",
            "The service has just started, or has not reached its broker since: it does not know yet what is news.",
            "Try again after the seconds that Retry-After says; meanwhile GET /api/v1/scores has the scores.");

    @Override
    public List<ProblemType> types() {
        return List.of(TOO_MANY_LISTENERS, STREAM_NOT_READY);
    }

    @ServerExceptionMapper
    public Response tooMany(TooManySubscribers e) {
        return Problem.unavailable(TOO_MANY_LISTENERS, e, UNTIL_SOMEBODY_LEAVES);
    }

    @ServerExceptionMapper
    public Response notReady(StreamNotReady e) {
        return Problem.unavailable(STREAM_NOT_READY, e, UNTIL_IT_IS_READ);
    }
}
