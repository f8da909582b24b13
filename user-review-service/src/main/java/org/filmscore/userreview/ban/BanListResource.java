package org.filmscore.userreview.ban;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.filmscore.service.idempotency.Idempotent;
import org.filmscore.service.identity.Caller;
import org.filmscore.service.identity.Group;
import org.filmscore.service.paging.Page;
import org.filmscore.userreview.user.SignedIn;
import org.jboss.resteasy.reactive.RestPath;

/** The bans that hold, over HTTP. */
@Path("/moderation/bans")
@RolesAllowed(Group.MODERATOR)
@Tag(name = "Moderation")
class BanListResource {

    private final Banning banning;
    private final Bans bans;
    private final Caller caller;
    private final Clock clock;

    BanListResource(Banning banning, Bans bans, Caller caller, Clock clock) {
        this.banning = banning;
        this.bans = bans;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listBans",
            summary = "The bans that hold",
            description = "Newest first. A ban loses its user and its reason when the user is erased.")
    public Page<BanView> list(@BeanParam BanQuery query) {
        return bans.matching(query, clock.instant()).map(BanView::of);
    }

    @POST
    @Path("{ban}/lift")
    @Idempotent
    @Operation(
            operationId = "liftBan",
            summary = "Lift a ban",
            description = "The user can write again at once. The log keeps the ban and its lifting.")
    @APIResponse(responseCode = "204", description = "The ban is lifted.")
    public void lift(@RestPath String ban, @NotNull @Valid LiftDraft draft) {
        banning.lift(ban, SignedIn.as(caller), draft.reason());
    }
}
