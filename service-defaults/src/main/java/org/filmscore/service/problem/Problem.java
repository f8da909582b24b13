package org.filmscore.service.problem;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.StatusType;
import java.util.List;

/**
 * Problem details (RFC 9457).
 *
 * @param type a relative reference that stays the same for ever
 * @param detail what is wrong this time
 * @param instance the path that was asked
 * @param violations what is wrong with which part of the request, absent where that is not the problem
 * @param existing the path of what is there already, on conflicts
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        List<Violation> violations,
        String existing) {

    static final String MEDIA_TYPE = "application/problem+json";

    /** @param name for instance {@code film-not-found}; the title is made of it */
    public static Problem of(StatusType status, String name, String detail) {
        var title = Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('-', ' ');
        return new Problem("/problems/" + name, title, status.getStatusCode(), detail, null, null, null);
    }

    /** Nothing goes by the name that was asked for. */
    public static Response notFound(String name, RuntimeException why) {
        return of(Response.Status.NOT_FOUND, name, why.getMessage()).toResponse();
    }

    /** @param path of what is there already */
    public static Response conflict(String name, RuntimeException why, String path) {
        return of(Response.Status.CONFLICT, name, why.getMessage())
                .existing(path)
                .toResponse();
    }

    /** Input that breaks a rule which has a name of its own. */
    public static Response invalid(String name, RuntimeException why, Violation violation) {
        return of(Response.Status.BAD_REQUEST, name, why.getMessage())
                .violatedBy(List.of(violation))
                .toResponse();
    }

    Problem violatedBy(List<Violation> broken) {
        return new Problem(type, title, status, detail, instance, broken, existing);
    }

    Problem existing(String path) {
        return new Problem(type, title, status, detail, instance, violations, path);
    }

    Problem at(String path) {
        return new Problem(type, title, status, detail, path, violations, existing);
    }

    public Response toResponse() {
        return response().build();
    }

    @JsonIgnore
    Response.ResponseBuilder response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this);
    }
}
