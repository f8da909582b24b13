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

/** The account of the signed-in user: profile, export and erasure. No path leads to the account of another user. */
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
            description = "As others see it. 404 `user-not-found` until the caller has written something.")
    public ProfileView get() {
        return profiles.ofSubject(caller.id());
    }

    @GET
    @Path("export")
    @Transactional
    @Operation(
            operationId = "exportMyData",
            summary = "All my data",
            description =
                    "In one document. Responses to requests with an `Idempotency-Key`, stored for a day, are not part of it."
                            + " 404 `user-not-found` where nothing is stored.")
    public ExportView export() {
        return exporting.dataOf(caller.id());
    }

    @DELETE
    @Operation(
            operationId = "eraseMe",
            summary = "Erase all my data",
            description =
                    "At once and permanently: ratings, reviews and votes. Reports and decisions stay without the user and"
                            + " without free text. Sent again, it changes nothing. The same token is a new user afterwards.")
    public void erase(@RestHeader(HttpHeaders.IF_MATCH) ExpectedRevision expected) {
        erasing.erase(caller.id(), ExpectedRevision.orAny(expected));
    }
}
