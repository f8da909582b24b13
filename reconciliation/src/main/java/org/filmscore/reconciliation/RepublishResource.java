package org.filmscore.reconciliation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.filmscore.service.idempotency.Idempotent;
import org.filmscore.service.identity.Group;
import org.jboss.resteasy.reactive.RestResponse;

/** Republishing over HTTP. */
@Path("/republish")
@Tag(name = "Reconciliation")
class RepublishResource {

    private final Republishing republishing;

    RepublishResource(Republishing republishing) {
        this.republishing = republishing;
    }

    @POST
    @Idempotent
    @RolesAllowed(Group.ADMIN)
    @Operation(
            operationId = "republish",
            summary = "Publish the state of this service again",
            description = "Named subjects are stored in the outbox before the response; whole topics follow in the"
                    + " background, also after a restart. Where nothing was missed this changes nothing.")
    @APIResponse(
            responseCode = "202",
            description = "Named subjects are stored in the outbox; whole topics have begun.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RepublishView.class)))
    public RestResponse<RepublishView> republish(@NotNull @Valid RepublishDraft draft) {
        return RestResponse.accepted(republishing.request(draft));
    }

    @GET
    @RolesAllowed(Group.ADMIN)
    @Operation(
            operationId = "getRepublishing",
            summary = "Progress of republishing",
            description = "Shows how far each topic is that was republished as a whole.")
    public RepublishView progress() {
        return republishing.progress();
    }
}
