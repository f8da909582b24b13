package org.filmscore.service.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Objects;
import org.filmscore.service.revision.EntityTag;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * An answer as it was sent.
 *
 * @param location absent where nothing was created
 * @param etag absent where there is no body
 */
record StoredResponse(int status, String location, String etag, String body) {

    private static final int NO_CONTENT = 204;

    /** @param result what the operation has returned: a whole answer, or what is to be shown */
    static StoredResponse of(Object result, ObjectMapper json) throws JsonProcessingException {
        if (result instanceof RestResponse<?> response) {
            var location = Objects.toString(response.getHeaders().getFirst("Location"), null);
            return of(response.getStatus(), location, response.getEntity(), json);
        }
        return of(result == null ? NO_CONTENT : 200, null, result, json);
    }

    private static StoredResponse of(int status, String location, Object shown, ObjectMapper json)
            throws JsonProcessingException {
        if (shown == null) {
            return new StoredResponse(status, location, null, null);
        }
        var body = json.writeValueAsBytes(shown);
        return new StoredResponse(status, location, EntityTag.of(shown, body), new String(body, UTF_8));
    }
}
