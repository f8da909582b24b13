package org.filmscore.userreview.account;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.filmscore.service.identity.Caller;
import org.filmscore.service.revision.ExpectedRevision;
import org.jboss.resteasy.reactive.RestHeader;

/** What the signed-in user may do with all that is kept of them. No path leads to another's. */
@Path("/users/me")
@Authenticated
@Tag(name = "My account")
class AccountResource {

    private final Profiles profiles;
    private final Exporting exporting;
    private final Erasing erasing;
    private final Caller caller;

    AccountResource(Profiles profiles, Exporting exporting, Erasing erasing, Caller caller) {
        this.profiles = profiles;
        this.exporting = exporting;
        this.erasing = erasing;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "getMe",
            summary = "My own profile",
            description = "As others see it. 404 `user-not-found` until the caller has said something.")
    public ProfileView get() {
        return profiles.ofSubject(caller.id());
    }

    @GET
    @Path("export")
    @Transactional
    @Operation(
            operationId = "exportMyData",
            summary = "Everything that is kept of me",
            description =
                    "In one document. Besides it there are the answers to requests with an `Idempotency-Key`, for a day."
                            + " 404 `user-not-found` where nothing is kept.")
    public ExportView export() {
        return exporting.everythingOf(caller.id());
    }

    @DELETE
    @Operation(
            operationId = "eraseMe",
            summary = "Erase everything that is kept of me",
            description =
                    "At once and for good. Ratings and reviews are gone and count no more, votes are taken back; what is"
                            + " left of reports and decisions says neither who nor, in words, why. Whoever signs in with the same"
                            + " token afterwards is a new user.")
    public void erase(@RestHeader(HttpHeaders.IF_MATCH) ExpectedRevision expected) {
        erasing.erase(caller.id(), ExpectedRevision.orAny(expected));
    }
}
