package org.filmscore.service.problem.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClosedException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.RejectedExecutionException;
import org.filmscore.service.problem.GeneralProblems;
import org.filmscore.service.problem.OutageProblems;
import org.filmscore.service.problem.Problem;
import org.filmscore.service.problem.ProblemType;

/** Answers requests that fail outside an operation: unknown paths, exceeded limits, overload and faults. */
@ApplicationScoped
class FailedRequests {

    private final ObjectMapper json;

    FailedRequests(ObjectMapper json) {
        this.json = json;
    }

    void mount(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::fail);
        router.route().order(Integer.MAX_VALUE - 1).failureHandler(this::fault);
        router.errorHandler(404, request -> answer(request, GeneralProblems.NOT_FOUND));
        router.errorHandler(405, request -> answer(request, GeneralProblems.METHOD_NOT_ALLOWED));
    }

    private void fail(RoutingContext request) {
        if (isAbandoned(request)) {
            Log.debugf("The client has closed the connection: %s", request.failure());
        } else if (request.failure() instanceof RejectedExecutionException) {
            answer(request, GeneralProblems.TEMPORARILY_UNAVAILABLE);
        } else if (request.failure() instanceof RequestRefused refused) {
            answer(request, refused.type());
        } else if (request.statusCode() >= 400 && request.statusCode() < 500) {
            answer(request, GeneralProblems.of(request.statusCode()));
        } else {
            request.next();
        }
    }

    /** A client may go away at any time, also while its operation runs or after it was refused. */
    private static boolean isAbandoned(RoutingContext request) {
        return request.response().closed() || request.failure() instanceof HttpClosedException;
    }

    /** Failures that nothing else has answered, Errors included; Quarkus answers those of signing in behind this. */
    private void fault(RoutingContext request) {
        if (request.response().headWritten() || request.failure() instanceof SecurityException) {
            request.next();
            return;
        }
        Log.error("A request failed", request.failure());
        answer(request, GeneralProblems.INTERNAL_ERROR);
    }

    private void answer(RoutingContext request, ProblemType type) {
        var response = request.response();
        if (response.ended()) {
            return;
        }
        if (type == GeneralProblems.TEMPORARILY_UNAVAILABLE) {
            response.putHeader("Retry-After", Integer.toString(OutageProblems.RETRY_AFTER_SECONDS));
        }
        response.setStatusCode(type.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Cache-Control", "no-store")
                .putHeader("X-Content-Type-Options", "nosniff")
                .end(Buffer.buffer(written(
                        Problem.of(type, type.meaning()).at(request.request().path()))));
    }

    private byte[] written(Problem problem) {
        try {
            return json.writeValueAsBytes(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem is a record of texts", e);
        }
    }
}
