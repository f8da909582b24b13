package org.filmscore.service.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.filmscore.service.problem.GeneralProblems;
import org.filmscore.service.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Callers who are not signed in, or who lack a group. */
class SignInProblems {

    private static final String NOT_VALID =
            "The token is not valid: malformed, expired, or not signed by the issuer for this audience";

    @ServerExceptionMapper(priority = 1)
    public Response unauthorized(UnauthorizedException e) {
        return signIn("The operation requires a token", "Bearer");
    }

    @ServerExceptionMapper(priority = 1)
    public Response authenticationFailed(AuthenticationFailedException e) {
        return signIn(reason(e), "Bearer error=\"invalid_token\"");
    }

    @ServerExceptionMapper(priority = 1)
    public Response forbidden(ForbiddenException e) {
        return Problem.of(GeneralProblems.FORBIDDEN, "The token lacks a group that the operation requires")
                .toResponse();
    }

    /** Messages of the library name its classes, so only our own is shown. */
    private static String reason(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof MalformedClaim claim) {
                return claim.getMessage();
            }
        }
        return NOT_VALID;
    }

    /** @param challenge as in RFC 6750 */
    private static Response signIn(String detail, String challenge) {
        return Problem.of(GeneralProblems.UNAUTHORIZED, detail)
                .response()
                .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
                .build();
    }
}
