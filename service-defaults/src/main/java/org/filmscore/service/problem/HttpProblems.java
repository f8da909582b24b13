package org.filmscore.service.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What HTTP itself refuses: paths, methods and media types that are not there, and callers who may not. */
class HttpProblems {

    @ServerExceptionMapper(priority = 1)
    public Response unauthorized(UnauthorizedException e) {
        return signIn("The operation requires a token", "Bearer");
    }

    @ServerExceptionMapper(priority = 1)
    public Response authenticationFailed(AuthenticationFailedException e) {
        return signIn(
                "The token is not valid: malformed, expired, or not signed by the issuer for this audience",
                "Bearer error=\"invalid_token\"");
    }

    @ServerExceptionMapper(priority = 1)
    public Response forbidden(ForbiddenException e) {
        return Problem.of(GeneralProblems.FORBIDDEN, "The token lacks a group that the operation requires")
                .toResponse();
    }

    @ServerExceptionMapper(priority = 1)
    public Response http(WebApplicationException e) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return JsonProblems.answer(json);
        }
        var type = GeneralProblems.of(e.getResponse().getStatus());
        var answer = Problem.of(type, type.meaning()).response();
        var allow = e.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? answer.build()
                : answer.header(HttpHeaders.ALLOW, allow).build();
    }

    /** @param challenge as in RFC 6750 */
    private static Response signIn(String detail, String challenge) {
        return Problem.of(GeneralProblems.UNAUTHORIZED, detail)
                .response()
                .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
                .build();
    }
}
