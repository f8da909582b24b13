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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
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

    PublicationResource(Publications publications, DescribingPublications describing) {
        this.publications = publications;
        this.describing = describing;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listPublications",
            summary = "Publications, searched and filtered",
            description = "Sorted by name.")
    public Page<PublicationView> list(@BeanParam PublicationQuery query) {
        return publications.matching(query).map(PublicationView::of);
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
        var publication = PublicationView.of(describing.add(draft));
        return RestResponse.ResponseBuilder.<PublicationView>created(URI.create("publications/" + publication.id()))
                .entity(publication)
                .build();
    }

    @GET
    @Path("/{publication}")
    @Transactional
    @Operation(operationId = "getPublication", summary = "One publication", description = "By its id or its slug.")
    public PublicationView get(@RestPath String publication) {
        return PublicationView.of(publications.named(publication));
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
        return PublicationView.of(describing.replace(publication, expected, draft));
    }
}
