package org.filmscore.userreview.moderation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.filmscore.service.idempotency.Idempotent;
import org.filmscore.service.identity.Caller;
import org.filmscore.service.identity.Group;
import org.filmscore.userreview.moderation.Deciding.NothingToDecide;
import org.filmscore.userreview.user.SignedIn;
import org.jboss.resteasy.reactive.RestPath;

/** Decisions of moderators on a review. */
@Path("/user-reviews/{review}/decisions")
@RolesAllowed(Group.MODERATOR)
@Tag(name = "Moderation")
class DecisionResource {

    private final Deciding deciding;
    private final Caller caller;

    DecisionResource(Deciding deciding, Caller caller) {
        this.deciding = deciding;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "decideOnUserReview",
            summary = "Hide a review, show it again, or dismiss its reports",
            description = "With or without reports. A hidden review leaves the lists and the score at once. Its author"
                    + " reads the reason; writing the review again does not show it.")
    @APIResponse(responseCode = "200", description = "The decision is carried out.")
    @APIResponse(responseCode = "409", description = NothingToDecide.MEANING)
    public DecisionTakenView decide(@RestPath String review, @NotNull @Valid DecisionDraft draft) {
        return deciding.decide(review, SignedIn.as(caller), draft.decision(), draft.reason());
    }
}
