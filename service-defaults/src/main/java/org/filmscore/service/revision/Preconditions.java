package org.filmscore.service.revision;

import static org.filmscore.service.operation.Operations.says;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.util.Set;
import org.filmscore.service.problem.InvalidInput;
import org.filmscore.service.problem.Problem;
import org.filmscore.service.problem.Violation;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Checks the conditions of a request. Changes of shared things must have one, because somebody else may change them too. Shared is
 * what a group may write; what users write is their own.
 */
class Preconditions {

    private static final Set<Class<? extends Annotation>> CHANGES = Set.of(PUT.class, PATCH.class, DELETE.class);

    @ServerRequestFilter
    public Response check(ContainerRequestContext request, ResourceInfo operation) {
        checkForm(request, HttpHeaders.IF_NONE_MATCH);
        checkForm(request, HttpHeaders.IF_MATCH);
        if (CHANGES.stream().noneMatch(change -> says(operation, change))) {
            return null;
        }
        if (request.getHeaderString(HttpHeaders.IF_NONE_MATCH) != null) {
            expectNothing(request);
        }
        return request.getHeaderString(HttpHeaders.IF_MATCH) == null && says(operation, RolesAllowed.class)
                ? Problem.of(RevisionProblems.PRECONDITION_REQUIRED, "The operation requires the header If-Match")
                        .toResponse()
                : null;
    }

    private static void checkForm(ContainerRequestContext request, String header) {
        var condition = request.getHeaderString(header);
        if (condition != null && EntityTag.listed(condition).isEmpty()) {
            throw new InvalidInput(Violation.in(header, "must be ETags in their quotation marks, or *"));
        }
    }

    /** Operations read one header; with both, nothing that exists or not could satisfy the request. */
    private static void expectNothing(ContainerRequestContext request) {
        if (!request.getHeaderString(HttpHeaders.IF_NONE_MATCH).strip().equals("*")) {
            throw new InvalidInput(Violation.in(HttpHeaders.IF_NONE_MATCH, "must be * on a change"));
        }
        if (request.getHeaderString(HttpHeaders.IF_MATCH) != null) {
            throw new Stale();
        }
        request.getHeaders().putSingle(HttpHeaders.IF_MATCH, ExpectedRevision.NOTHING);
    }
}
