package org.filmscore.service.fairness;

import io.quarkus.security.Authenticated;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.filmscore.service.limit.StreamedRequestBody;

/** What clients share. */
@Path("/shared")
class SharedResource {

    private final CurrentVertxRequest requests;

    SharedResource(CurrentVertxRequest requests) {
        this.requests = requests;
    }

    @GET
    @Operation(hidden = true)
    public Map<String, String> read() {
        return Map.of();
    }

    /** Does not end. */
    @GET
    @Path("/stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(hidden = true)
    public Uni<Void> stream() {
        requests.getCurrent().response().setChunked(true).write(": open\n\n");
        return Uni.createFrom().nothing();
    }

    @POST
    @Path("/import")
    @Authenticated
    @Consumes(MediaType.WILDCARD)
    @Operation(hidden = true)
    public Map<String, Integer> take() {
        var size = 0;
        try (var body = StreamedRequestBody.of(requests.getCurrent())) {
            while (body.read() >= 0) {
                size++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of("size", size);
    }
}
