package org.filmscore.service.revision;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tags every response, and answers 304 to callers that have it already. */
@Singleton
class EntityTags {

    private static final Set<String> READS = Set.of("GET", "HEAD");

    private final ObjectMapper json;

    EntityTags(ObjectMapper json) {
        this.json = json;
    }

    /** After all others, which may still change what is sent. */
    @ServerResponseFilter(priority = 1)
    public void tag(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        if (response.getStatus() >= 300 || !response.hasEntity() || isRaw(response.getEntity())) {
            return;
        }
        var body = written(response.getEntity());
        var tag = EntityTag.of(response.getEntity(), body);
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        if (READS.contains(request.getMethod()) && isKnown(tag, request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusInfo(Status.NOT_MODIFIED);
            response.setEntity(null);
        } else {
            var isText = response.getEntity() instanceof String;
            response.setEntity(body, null, isText ? response.getMediaType() : MediaType.APPLICATION_JSON_TYPE);
        }
    }

    /** Bytes that are sent as they are. */
    private static boolean isRaw(Object entity) {
        return entity instanceof byte[] || entity instanceof InputStream || entity instanceof StreamingOutput;
    }

    /** Text is of a type of its own, such as a picture: in JSON there is always an object around it. */
    private byte[] written(Object entity) throws JsonProcessingException {
        return entity instanceof String text ? text.getBytes(UTF_8) : json.writeValueAsBytes(entity);
    }

    /** If-None-Match compares weakly (RFC 9110, 13.1.2). */
    private static boolean isKnown(String tag, String condition) {
        return condition != null
                && EntityTag.listed(condition).stream()
                        .anyMatch(known -> known.equals("*") || known.equals(tag) || known.equals("W/" + tag));
    }
}
