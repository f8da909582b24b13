package org.filmscore.reconciliation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.filmscore.service.identity.Group;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The state that this service owns or copies, over HTTP. */
@Path("/state")
@Tag(name = "Reconciliation")
class StateResource {

    private static final String NDJSON = "application/x-ndjson";

    private final HeldStates states;

    StateResource(HeldStates states) {
        this.states = states;
    }

    @GET
    @Path("/{topic}")
    @Produces(NDJSON)
    @RolesAllowed(Group.ADMIN)
    @Operation(
            extensions = @Extension(name = "x-export", value = "true", parseValue = true),
            operationId = "listState",
            summary = "The state of every subject of a topic",
            description =
                    "As this service owns or copies it: one line per subject in order of id, read while the"
                            + " service serves, and a last line `{\"subjects\": n}`. A response without that line is incomplete.")
    @APIResponse(
            responseCode = "200",
            description = "One line per subject, and a last line with their number.",
            content = @Content(mediaType = NDJSON, schema = @Schema(implementation = HeldState.class)))
    public StreamingOutput list(
            @Parameter(description = "A topic that this service publishes or copies.", example = "films") @RestPath
                    String topic,
            @Parameter(
                            description = "Id of a subject; repeat it for up to 100. All by default.",
                            example = "[\"01997f3c-5b1e-7c44-9d2a-1f0e8a7b6c5d\"]")
                    @RestQuery
                    List<String> subject) {
        return states.of(topic, subject);
    }
}
