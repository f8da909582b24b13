package org.filmscore.scoring.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.filmscore.scoring.audit.Rebuilding.Rebuilt;
import org.filmscore.service.idempotency.Idempotent;
import org.filmscore.service.identity.Group;

/** Checks and corrects all scores, over HTTP. */
@Path("")
@Tag(name = "Scores")
class AuditResource {

    private final Auditing auditing;
    private final Rebuilding rebuilding;

    AuditResource(Auditing auditing, Rebuilding rebuilding) {
        this.auditing = auditing;
        this.rebuilding = rebuilding;
    }

    @POST
    @Path("/scores/audit")
    @RolesAllowed(Group.ADMIN)
    @Operation(
            extensions = @Extension(name = "x-safe", value = "true", parseValue = true),
            operationId = "auditScores",
            summary = "Recompute every score and report differences",
            description = "Recomputes from the reviews that scoring has consumed. Changes nothing.")
    public AuditReport audit() {
        return auditing.audit();
    }

    @POST
    @Idempotent(transactionSeconds = Rebuilding.TIMEOUT_SECONDS)
    @Path("/scores/rebuild")
    @RolesAllowed(Group.ADMIN)
    @Operation(
            operationId = "rebuildScores",
            summary = "Recompute every score and correct differences",
            description =
                    "Recomputes from the reviews that scoring has consumed, in one transaction, while readers read."
                            + " Events that arrive meanwhile are applied afterwards. Correct scores do not change.")
    public Rebuilt rebuild() {
        return rebuilding.rebuild();
    }
}
