package org.filmscore.catalog.http;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** An operation with faults, for tests. */
@Path("/faults/{fault}")
class FaultyResource {

    void mount(@Observes Router router) {
        router.get("/faults/route").handler(request -> {
            throw new StackOverflowError("a secret");
        });
    }

    @GET
    @Operation(hidden = true)
    public String fail(@RestPath String fault) {
        switch (fault) {
            case "exception" -> throw new IllegalStateException("a secret");
            case "overflow" -> throw new StackOverflowError("a secret");
            default -> throw new AssertionError("a secret");
        }
    }
}
