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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.filmscore.critic.statistics.Bylines;
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
    private final ReviewStatistics standings;
    private final Bylines bylines;

    CriticResource(Critics critics, DescribingCritics describing, ReviewStatistics standings, Bylines bylines) {
        this.critics = critics;
        this.describing = describing;
        this.standings = standings;
        this.bylines = bylines;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listCritics",
            summary = "Critics, searched and filtered",
            description = "Sorted by name. Each with the publications they wrote for and their statistics.")
    public Page<CriticView> list(@BeanParam CriticQuery query) {
        var page = critics.matching(query);
        var ids = page.items().stream().map(Critic::id).toList();
        var publications = bylines.of(ids);
        var statistics = standings.ofCritics(ids);
        return page.map(critic ->
                CriticView.of(critic, publications.getOrDefault(critic.id(), List.of()), statistics.get(critic.id())));
    }

    @POST
    @Idempotent
    @RolesAllowed(Group.EDITOR)
    @Operation(
            operationId = "addCritic",
            summary = "Make a critic known",
            description = "The slug is made of the name. A natural key makes sure that it is added once.")
    @APIResponse(
            responseCode = "201",
            description = "The critic, with its address in `Location`.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CriticView.class)))
    @APIResponse(responseCode = "409", description = CriticDraft.KEY_TAKEN)
    public RestResponse<CriticView> add(@NotNull @Valid CriticDraft draft) {
        var critic = view(describing.add(draft));
        return RestResponse.ResponseBuilder.<CriticView>created(URI.create("critics/" + critic.id()))
                .entity(critic)
                .build();
    }

    @GET
    @Path("/{critic}")
    @Transactional
    @Operation(
            operationId = "getCritic",
            summary = "One critic",
            description =
                    "With the publications they wrote for and their statistics, which are of this moment, and no part of what the revision counts. `featured` says whether this is a critic of the site's own, to be shown with `photo` and `bio`.")
    public CriticView get(@RestPath String critic) {
        return view(critics.named(critic));
    }

    @PUT
    @Path("/{critic}")
    @RolesAllowed(Group.EDITOR)
    @Operation(
            operationId = "replaceCritic",
            summary = "Describe a critic anew",
            description = "What is left out is gone. A new weight re-scores every film they have reviewed.")
    @APIResponse(responseCode = "200", description = "The critic as it is now.")
    @APIResponse(responseCode = "409", description = CriticDraft.KEY_TAKEN)
    public CriticView replace(
            @RestPath String critic,
            @RestHeader(HttpHeaders.IF_MATCH) ExpectedRevision expected,
            @NotNull @Valid CriticDraft draft) {
        return view(describing.replace(critic, expected, draft));
    }

    private CriticView view(Critic critic) {
        var id = critic.id();
        return CriticView.of(
                critic,
                bylines.of(List.of(id)).getOrDefault(id, List.of()),
                standings.ofCritics(List.of(id)).get(id));
    }
}
