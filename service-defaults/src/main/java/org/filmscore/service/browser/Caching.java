package org.filmscore.service.browser;

import static org.filmscore.service.operation.Operations.says;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Sets Cache-Control. Reads may be cached and are revalidated by their ETag each time, so that no cache shows an old score.
 * Responses that need a token are private.
 */
class Caching {

    private static final Set<String> READS = Set.of("GET", "HEAD");

    @ServerResponseFilter
    public void say(ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource) {
        if (!response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, policy(request, response, resource));
        }
    }

    private static String policy(
            ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource) {
        if (!READS.contains(request.getMethod()) || response.getStatus() != 200) {
            return "no-store";
        }
        return takesToken(resource) ? "private, no-cache" : "no-cache";
    }

    private static boolean takesToken(ResourceInfo resource) {
        return says(resource, Authenticated.class) || says(resource, RolesAllowed.class);
    }
}
