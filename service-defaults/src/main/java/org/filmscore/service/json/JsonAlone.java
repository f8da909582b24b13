package org.filmscore.service.json;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Takes and gives JSON and nothing else, where an operation does not say otherwise: not even types that end in +json. */
class JsonAlone {

    private static final Set<String> WITH_A_BODY = Set.of("POST", "PUT", "PATCH");

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        if (answers(resource) && !says(Produces.class, resource) && !accepts(request)) {
            throw new NotAcceptableException();
        }
        if (!says(Consumes.class, resource) && WITH_A_BODY.contains(request.getMethod()) && !isJson(request)) {
            throw new NotSupportedException();
        }
    }

    private static boolean answers(ResourceInfo resource) {
        return resource.getResourceMethod().getReturnType() != void.class;
    }

    private static boolean says(Class<? extends Annotation> what, ResourceInfo resource) {
        return resource.getResourceMethod().isAnnotationPresent(what)
                || resource.getResourceClass().isAnnotationPresent(what);
    }

    private static boolean accepts(ContainerRequestContext request) {
        try {
            return request.getAcceptableMediaTypes().stream().anyMatch(MediaType.APPLICATION_JSON_TYPE::isCompatible);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Or does not say what it is. */
    private static boolean isJson(ContainerRequestContext request) {
        try {
            var type = request.getMediaType();
            return type == null || MediaType.APPLICATION_JSON_TYPE.isCompatible(type);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
