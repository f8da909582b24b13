package org.filmscore.userreview.account;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Users as others see them. */
@Path("/users/{user}")
@Tag(name = "Users")
class ProfileResource {

    private final Profiles profiles;

    ProfileResource(Profiles profiles) {
        this.profiles = profiles;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "getUser",
            summary = "The profile of a user",
            description = "With counts and distributions of the ratings and reviews that readers see.")
    public ProfileView get(@RestPath String user) {
        return profiles.named(user);
    }
}
