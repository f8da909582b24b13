package org.filmscore.service.problem;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.opentelemetry.api.trace.Span;
import jakarta.validation.ConstraintViolation;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Problem details (RFC 9457).
 *
 * @param type a relative reference that stays the same for ever; it leads to a page on this kind of problem
 * @param detail what is wrong this time
 * @param instance the path that was asked
 * @param traceId by which the service's log can be searched for this request
 * @param violations what is wrong with which part of the request, absent where that is not the problem
 * @param existing the path of what is there already, on conflicts
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        @Schema(required = true) String type,
        @Schema(required = true) String title,
        @Schema(required = true) int status,
        @Schema(required = true) String detail,
        @Schema(required = true) String instance,
        @Schema(required = true) String traceId,
        List<Violation> violations,
        String existing) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(ProblemType type, String detail) {
        var trace = Span.current().getSpanContext().getTraceId();
        return new Problem(type.address(), type.title(), type.status(), detail, null, trace, null, null);
    }

    /** JSON that cannot be read: a body, or a part of one, such as a row of an import. */
    public static Problem of(JsonProcessingException unreadable) {
        return JsonProblems.problem(unreadable);
    }

    /** @param broken rules, in any order; there is one at least */
    public static Problem of(Set<? extends ConstraintViolation<?>> broken) {
        return InputProblems.problem(broken);
    }

    public static Problem of(List<Violation> violations) {
        return InputProblems.problem(violations);
    }

    /** A failure that says itself what is wrong. */
    public static Response of(ProblemType type, RuntimeException why) {
        return of(type, why.getMessage()).toResponse();
    }

    /** @param path of what is there already */
    public static Response conflict(ProblemType type, RuntimeException why, String path) {
        return of(type, why.getMessage()).existing(path).toResponse();
    }

    /** Input that breaks a rule which has a name of its own. */
    public static Response invalid(ProblemType type, RuntimeException why, Violation violation) {
        return of(type, why.getMessage()).violatedBy(List.of(violation)).toResponse();
    }

    /** What cannot be done now, and when to try again. */
    public static Response unavailable(ProblemType type, RuntimeException why, Duration retryAfter) {
        return of(type, why.getMessage())
                .response()
                .header(HttpHeaders.RETRY_AFTER, retryAfter.toSeconds())
                .build();
    }

    /** A body that is larger than what is taken. */
    public static Response tooLarge(RuntimeException why) {
        return of(GeneralProblems.CONTENT_TOO_LARGE, why);
    }

    /** {@code film-not-found}: what tells this kind of problem from others. */
    public String name() {
        return type.substring(ProblemType.PATH.length());
    }

    public Problem violatedBy(List<Violation> broken) {
        return new Problem(type, title, status, detail, instance, traceId, broken, existing);
    }

    public Problem existing(String path) {
        return new Problem(type, title, status, detail, instance, traceId, violations, path);
    }

    public Problem at(String path) {
        return new Problem(type, title, status, detail, path, traceId, violations, existing);
    }

    public Response toResponse() {
        return response().build();
    }

    @JsonIgnore
    public Response.ResponseBuilder response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this);
    }
}
