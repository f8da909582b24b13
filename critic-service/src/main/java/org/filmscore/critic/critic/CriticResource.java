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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.filmscore.critic.statistics.PublicationsOfCritics;
import org.filmscore.critic.statistics.ReviewStatistics;
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
    private final ReviewStatistics statistics;
    private final PublicationsOfCritics publications;

    CriticResource(
            Critics critics,
            DescribingCritics describing,
            ReviewStatistics statistics,
            PublicationsOfCritics publications) {
        this.critics = critics;
        this.describing = describing;
        this.statistics = statistics;
        this.publications = publications;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listCritics",
            summary = "Critics, searched and filtered",
            description = "Sorted by name. Publications and statistics are shown where one critic is read.")
    public Page<ListedCriticView> list(@BeanParam CriticQuery query) {
        return critics.matching(query.q, query.profile, query::narrow).map(ListedCriticView::of);
    }

    @POST
    @Idempotent
    @RolesAllowed(Group.EDITOR)
    @Operation(
            operationId = "addCritic",
            summary = "Add a critic",
            description = "The slug is made of the name. A second critic with the same natural key is refused.")
    @APIResponse(
            responseCode = "201",
            description = "The critic, with its address in `Location`.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CriticView.class)))
    @APIResponse(responseCode = "409", description = CriticDraft.KEY_TAKEN)
    public RestResponse<CriticView> add(@NotNull @Valid CriticDraft draft) {
        var critic = describing.add(draft.description());
        return RestResponse.ResponseBuilder.<CriticView>created(URI.create("critics/" + critic.id()))
                .entity(view(critic))
                .build();
    }

    @GET
    @Path("/{critic}")
    @Transactional
    @Operation(
            operationId = "getCritic",
            summary = "One critic",
            description =
                    "With the publications they wrote for and their statistics. Both are counted at each read, so the revision does not count their changes.")
    public CriticView get(@RestPath String critic) {
        return view(critics.named(critic));
    }

    @PUT
    @Path("/{critic}")
    @RolesAllowed(Group.EDITOR)
    @Operation(
            operationId = "replaceCritic",
            summary = "Replace a critic",
            description =
                    "Replaces all properties; a property that is absent is removed. A new weight re-scores every film they have reviewed.")
    @APIResponse(responseCode = "200", description = "The changed critic.")
    @APIResponse(responseCode = "409", description = CriticDraft.KEY_TAKEN)
    public CriticView replace(
            @RestPath String critic,
            @RestHeader(HttpHeaders.IF_MATCH) ExpectedRevision expected,
            @NotNull @Valid CriticDraft draft) {
        return view(describing.replace(critic, expected, draft.description()));
    }

    private CriticView view(Critic critic) {
        return new CriticView(
                ListedCriticView.of(critic), publications.of(critic.id()), statistics.ofCritic(critic.id()));
    }
}
