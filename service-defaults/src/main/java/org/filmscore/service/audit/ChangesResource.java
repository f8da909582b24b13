package org.filmscore.service.audit;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.filmscore.service.identity.Group;
import org.filmscore.service.paging.Page;

/** The audit trail over HTTP. */
@IfBuildProperty(name = "filmscore.audit-trail", stringValue = "true")
@Path("/changes")
@Tag(name = "Changes")
class ChangesResource {

    private final Changes changes;

    ChangesResource(Changes changes) {
        this.changes = changes;
    }

    @GET
    @RolesAllowed(Group.ADMIN)
    @Operation(
            operationId = "listChanges",
            summary = "Who changed what",
            description = "Every change by an operation of a group, newest first. A request that changes nothing, or is"
                    + " refused, is not recorded.")
    public Page<ChangeView> list(@BeanParam ChangeQuery query) {
        return changes.matching(query);
    }
}
