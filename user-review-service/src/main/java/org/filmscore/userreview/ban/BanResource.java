package org.filmscore.userreview.ban;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.filmscore.service.idempotency.Idempotent;
import org.filmscore.service.identity.Caller;
import org.filmscore.service.identity.Group;
import org.filmscore.userreview.user.SignedIn;
import org.jboss.resteasy.reactive.RestPath;

/** Bans of a user over HTTP. */
@Path("/users/{user}/bans")
@RolesAllowed(Group.MODERATOR)
@Tag(name = "Moderation")
class BanResource {

    private final Banning banning;
    private final Caller caller;
    private final Clock clock;

    BanResource(Banning banning, Caller caller, Clock clock) {
        this.banning = banning;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "banUser",
            summary = "Ban a user from writing",
            description =
                    "The user can no longer rate, review, vote or report, and gets 403 `banned` with the reason. They"
                            + " can still withdraw and erase what they wrote. Another ban of the same user replaces the earlier"
                            + " one. A ban also holds when the user erases the account and returns.")
    @APIResponse(responseCode = "200", description = "The ban holds.")
    public BanTakenView ban(@RestPath String user, @NotNull @Valid BanDraft draft) {
        var end = draft.end(clock.instant());
        return BanTakenView.of(banning.ban(user, SignedIn.as(caller), draft.reason(), end));
    }
}
