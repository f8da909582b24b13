package org.filmscore.service.problem.request;

import static org.filmscore.service.operation.Operations.says;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Set;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Takes and gives JSON and nothing else, where an operation does not say otherwise: not even types that end in +json. */
class JsonOnlyAccept {

    private static final Set<Class<? extends Annotation>> NOT_THE_BODY =
            Set.of(RestPath.class, RestQuery.class, RestHeader.class, BeanParam.class, Context.class);

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        if (answers(resource) && !says(resource, Produces.class) && !accepts(request)) {
            throw new NotAcceptableException();
        }
        var isTyped = says(resource, Consumes.class);
        if ((isTyped || takesBody(resource)) && isEncoded(request)
                || !isTyped && takesBody(resource) && !isJson(request)) {
            throw new NotSupportedException();
        }
    }

    private static boolean answers(ResourceInfo resource) {
        return resource.getResourceMethod().getReturnType() != void.class;
    }

    private static boolean takesBody(ResourceInfo resource) {
        return Arrays.stream(resource.getResourceMethod().getParameters())
                .anyMatch(parameter -> NOT_THE_BODY.stream().noneMatch(parameter::isAnnotationPresent));
    }

    private static boolean accepts(ContainerRequestContext request) {
        try {
            return request.getAcceptableMediaTypes().stream().anyMatch(MediaType.APPLICATION_JSON_TYPE::isCompatible);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isEncoded(ContainerRequestContext request) {
        var coding = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        return coding != null && !coding.equalsIgnoreCase("identity");
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
