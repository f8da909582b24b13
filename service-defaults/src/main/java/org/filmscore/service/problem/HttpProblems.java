package org.filmscore.service.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What HTTP itself refuses: paths, methods and media types that are not there, and callers who may not. */
class HttpProblems {

    @ServerExceptionMapper(priority = 1)
    public Response unauthorized(UnauthorizedException e) {
        return signIn("The operation requires a token");
    }

    @ServerExceptionMapper(priority = 1)
    public Response authenticationFailed(AuthenticationFailedException e) {
        return signIn("The token is not valid: malformed, expired, or not signed by the issuer for this audience");
    }

    @ServerExceptionMapper(priority = 1)
    public Response forbidden(ForbiddenException e) {
        return Problem.of(Status.FORBIDDEN, "forbidden", "The token lacks a group that the operation requires")
                .toResponse();
    }

    @ServerExceptionMapper(priority = 1)
    public Response http(WebApplicationException e) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return JsonProblems.answer(json);
        }
        var status = e.getResponse().getStatusInfo();
        var name = status.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
        var answer = Problem.of(status, name, detail(status.getStatusCode())).response();
        var allow = e.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? answer.build()
                : answer.header(HttpHeaders.ALLOW, allow).build();
    }

    private static Response signIn(String detail) {
        return Problem.of(Status.UNAUTHORIZED, "unauthorized", detail).toResponse();
    }

    private static String detail(int status) {
        return switch (status) {
            case 400 -> "The request cannot be read";
            case 404 -> "There is nothing at this path";
            case 405 -> "The path does not take this method";
            case 406 -> "The operation answers application/json";
            case 413 -> "The body is too large";
            case 415 -> "The operation takes application/json";
            default -> "The request was refused";
        };
    }
}
