package org.filmscore.critic.critic;

import jakarta.ws.rs.BeanParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.filmscore.critic.profile.ProfileQuery;
import org.filmscore.service.paging.Listing;
import org.filmscore.service.paging.Param;
import org.jboss.resteasy.reactive.RestQuery;

/** Which critics a list shows, and in which order. */
class CriticQuery {

    @RestQuery
    @Parameter(description = ProfileQuery.WORDS, example = "lyst")
    String q;

    @RestQuery
    @Parameter(
            description = "Whether to show featured critics, or the others; both by default.",
            example = "true",
            schema = @Schema(type = SchemaType.BOOLEAN))
    String featured;

    @BeanParam
    ProfileQuery profile;

    void narrow(Listing<Critic> critics) {
        Param.of("featured", featured)
                .bool()
                .ifPresent(given -> critics.where("p.description.featured = :featured", "featured", given));
    }
}
