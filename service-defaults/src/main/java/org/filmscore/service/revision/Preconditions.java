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
 * Sees to it that changes of shared things say which state they mean. Shared is what a group may write; what users write
 * is their own, and they need not say.
 */
class Preconditions {

    private static final Set<Class<? extends Annotation>> CHANGES = Set.of(PUT.class, PATCH.class, DELETE.class);

    @ServerRequestFilter
    public Response require(ContainerRequestContext request, ResourceInfo resource) {
        checkForm(request, HttpHeaders.IF_NONE_MATCH);
        checkForm(request, HttpHeaders.IF_MATCH);
        if (request.getHeaderString(HttpHeaders.IF_MATCH) == null && changesShared(resource)) {
            return Problem.of(RevisionProblems.PRECONDITION_REQUIRED, "The operation takes the header If-Match")
                    .toResponse();
        }
        return null;
    }

    private static void checkForm(ContainerRequestContext request, String header) {
        var condition = request.getHeaderString(header);
        if (condition != null && !EntityTag.CONDITION.matcher(condition).matches()) {
            throw new InvalidInput(Violation.in(header, "must be ETags in their quotation marks, or *"));
        }
    }

    private static boolean changesShared(ResourceInfo operation) {
        return says(operation, RolesAllowed.class) && CHANGES.stream().anyMatch(change -> says(operation, change));
    }
}
