package org.filmscore.critic.critic;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.filmscore.service.idempotency.Idempotent;
import org.filmscore.service.identity.Group;
import org.filmscore.service.paging.Page;
import org.filmscore.service.revision.ExpectedRevision;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Critics over HTTP. A path names a critic by its id or its slug. */
@Path("/critics")
@Tag(name = "Critics")
class CriticResource {

    private final Critics critics;
    private final DescribingCritics describing;

    CriticResource(Critics critics, DescribingCritics describing) {
        this.critics = critics;
        this.describing = describing;
    }

    @GET
    @Transactional
    @Operation(operationId = "listCritics", summary = "Critics, by name or natural key")
    public Page<CriticView> list(@BeanParam CriticQuery query) {
        return critics.matching(query).map(CriticView::of);
    }

    @POST
    @Idempotent
    @RolesAllowed(Group.EDITOR)
    @Operation(operationId = "addCritic", summary = "Make a critic known")
    public RestResponse<CriticView> add(@NotNull @Valid CriticDraft draft) {
        var critic = CriticView.of(describing.add(draft));
        return RestResponse.ResponseBuilder.<CriticView>created(URI.create("critics/" + critic.id()))
                .entity(critic)
                .build();
    }

    @GET
    @Path("/{critic}")
    @Transactional
    @Operation(operationId = "getCritic", summary = "One critic")
    public CriticView get(@RestPath String critic) {
        return CriticView.of(critics.named(critic));
    }

    @PUT
    @Path("/{critic}")
    @RolesAllowed(Group.EDITOR)
    @Operation(
            operationId = "replaceCritic",
            summary = "Describe a critic anew; what is left out is gone",
            description = "A new weight re-scores every film they have reviewed.")
    public CriticView replace(
            @RestPath String critic,
            @RestHeader(HttpHeaders.IF_MATCH) ExpectedRevision expected,
            @NotNull @Valid CriticDraft draft) {
        return CriticView.of(describing.replace(critic, expected, draft));
    }
}
