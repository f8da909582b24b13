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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.filmscore.critic.profile.ProfileQuery;
import org.filmscore.critic.statistics.ReviewStatistics;
import org.filmscore.service.idempotency.Idempotent;
import org.filmscore.service.identity.Group;
import org.filmscore.service.paging.Page;
import org.filmscore.service.revision.ExpectedRevision;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Publications over HTTP. A path names a publication by its id or its slug. */
@Path("/publications")
@Tag(name = "Publications")
class PublicationResource {

    private final Publications publications;
    private final DescribingPublications describing;
    private final ReviewStatistics statistics;

    PublicationResource(Publications publications, DescribingPublications describing, ReviewStatistics statistics) {
        this.publications = publications;
        this.describing = describing;
        this.statistics = statistics;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listPublications",
            summary = "Publications, searched and filtered",
            description = "Sorted by name. Statistics are shown where one publication is read.")
    public Page<ListedPublicationView> list(
            @RestQuery @Parameter(description = ProfileQuery.WORDS, example = "gazette") String q,
            @BeanParam ProfileQuery query) {
        return publications.matching(q, query, _ -> {}).map(ListedPublicationView::of);
    }

    @POST
    @Idempotent
    @RolesAllowed(Group.EDITOR)
    @Operation(
            operationId = "addPublication",
            summary = "Add a publication",
            description = "The slug is made of the name. A second publication with the same natural key is refused.")
    @APIResponse(
            responseCode = "201",
            description = "The publication, with its address in `Location`.",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = PublicationView.class)))
    @APIResponse(responseCode = "409", description = PublicationDraft.KEY_TAKEN)
    public RestResponse<PublicationView> add(@NotNull @Valid PublicationDraft draft) {
        var publication = describing.add(draft.description());
        return RestResponse.ResponseBuilder.<PublicationView>created(URI.create("publications/" + publication.id()))
                .entity(view(publication))
                .build();
    }

    @GET
    @Path("/{publication}")
    @Transactional
    @Operation(
            operationId = "getPublication",
            summary = "One publication",
            description =
                    "With its statistics, which are counted at each read, so the revision does not count their changes.")
    public PublicationView get(@RestPath String publication) {
        return view(publications.named(publication));
    }

    @PUT
    @Path("/{publication}")
    @RolesAllowed(Group.EDITOR)
    @Operation(
            operationId = "replacePublication",
            summary = "Replace a publication",
            description =
                    "Replaces all properties; a property that is absent is removed. A new weight re-scores every film it has reviewed."
                            + " A new grade scale applies to grades that are sent later; existing scores stay.")
    @APIResponse(responseCode = "200", description = "The changed publication.")
    @APIResponse(responseCode = "409", description = PublicationDraft.KEY_TAKEN)
    public PublicationView replace(
            @RestPath String publication,
            @RestHeader(HttpHeaders.IF_MATCH) ExpectedRevision expected,
            @NotNull @Valid PublicationDraft draft) {
        return view(describing.replace(publication, expected, draft.description()));
    }

    private PublicationView view(Publication publication) {
        return new PublicationView(ListedPublicationView.of(publication), statistics.ofPublication(publication.id()));
    }
}
