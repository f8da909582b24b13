package org.filmscore.critic.publication;

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
import org.filmscore.critic.statistics.ReviewStatistics;
import org.filmscore.service.idempotency.Idempotent;
import org.filmscore.service.identity.Group;
import org.filmscore.service.paging.Page;
import org.filmscore.service.revision.ExpectedRevision;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Publications over HTTP. A path names a publication by its id or its slug. */
@Path("/publications")
@Tag(name = "Publications")
class PublicationResource {

    private final Publications publications;
    private final DescribingPublications describing;
    private final ReviewStatistics standings;

    PublicationResource(Publications publications, DescribingPublications describing, ReviewStatistics standings) {
        this.publications = publications;
        this.describing = describing;
        this.standings = standings;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listPublications",
            summary = "Publications, searched and filtered",
            description = "Sorted by name. Each with its statistics.")
    public Page<PublicationView> list(@BeanParam PublicationQuery query) {
        var page = publications.matching(query);
        var statistics = standings.ofPublications(
                page.items().stream().map(Publication::id).toList());
        return page.map(publication -> PublicationView.of(publication, statistics.get(publication.id())));
    }

    @POST
    @Idempotent
    @RolesAllowed(Group.EDITOR)
    @Operation(
            operationId = "addPublication",
            summary = "Make a publication known",
            description = "The slug is made of the name. A natural key makes sure that it is added once.")
    @APIResponse(
            responseCode = "201",
            description = "The publication, with its address in `Location`.",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = PublicationView.class)))
    @APIResponse(responseCode = "409", description = PublicationDraft.KEY_TAKEN)
    public RestResponse<PublicationView> add(@NotNull @Valid PublicationDraft draft) {
        var publication = view(describing.add(draft));
        return RestResponse.ResponseBuilder.<PublicationView>created(URI.create("publications/" + publication.id()))
                .entity(publication)
                .build();
    }

    @GET
    @Path("/{publication}")
    @Transactional
    @Operation(
            operationId = "getPublication",
            summary = "One publication",
            description =
                    "With its statistics: how much it reviews, how high it scores, and how that compares. They are of this moment, and no part of what its revision counts.")
    public PublicationView get(@RestPath String publication) {
        return view(publications.named(publication));
    }

    @PUT
    @Path("/{publication}")
    @RolesAllowed(Group.EDITOR)
    @Operation(
            operationId = "replacePublication",
            summary = "Describe a publication anew",
            description =
                    "What is left out is gone. A new weight re-scores every film it has reviewed. A new grade scale counts for grades"
                            + " that are written from then on; what was read before keeps its score.")
    @APIResponse(responseCode = "200", description = "The publication as it is now.")
    @APIResponse(responseCode = "409", description = PublicationDraft.KEY_TAKEN)
    public PublicationView replace(
            @RestPath String publication,
            @RestHeader(HttpHeaders.IF_MATCH) ExpectedRevision expected,
            @NotNull @Valid PublicationDraft draft) {
        return view(describing.replace(publication, expected, draft));
    }

    private PublicationView view(Publication publication) {
        var id = publication.id();
        return PublicationView.of(
                publication, standings.ofPublications(List.of(id)).get(id));
    }
}
