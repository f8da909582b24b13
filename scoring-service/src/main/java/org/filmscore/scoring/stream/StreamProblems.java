package org.filmscore.scoring.stream;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import org.filmscore.service.problem.Problem;
import org.filmscore.service.problem.ProblemType;
import org.filmscore.service.problem.ProblemTypes;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The problem types of the stream. */
@Singleton
class StreamProblems implements ProblemTypes {

    private static final Duration RETRY_WHEN_FULL = Duration.ofSeconds(10);
    private static final Duration RETRY_WHEN_NOT_READY = Duration.ofSeconds(2);

    private static final ProblemType TOO_MANY_LISTENERS = new ProblemType(
            503,
            "too-many-listeners",
            "The stream of this replica has its highest number of subscribers.",
            "Retry after Retry-After seconds, or read scores with GET /api/v1/scores.");

    private static final ProblemType STREAM_NOT_READY = new ProblemType(
            503,
            "stream-not-ready",
            "The service has not read the topic of scores to its end since it started.",
            "Retry after Retry-After seconds, or read scores with GET /api/v1/scores.");

    @Override
    public List<ProblemType> types() {
        return List.of(TOO_MANY_LISTENERS, STREAM_NOT_READY);
    }

    @ServerExceptionMapper
    public Response tooMany(Subscribers.TooManySubscribers e) {
        return Problem.unavailable(TOO_MANY_LISTENERS, e, RETRY_WHEN_FULL);
    }

    @ServerExceptionMapper
    public Response notReady(Subscribing.StreamNotReady e) {
        return Problem.unavailable(STREAM_NOT_READY, e, RETRY_WHEN_NOT_READY);
    }
}
