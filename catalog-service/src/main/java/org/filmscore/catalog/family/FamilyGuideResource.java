package org.filmscore.catalog.family;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.filmscore.catalog.name.FilmNames;
import org.filmscore.service.identity.Group;
import org.filmscore.service.revision.ExpectedRevision;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Family guides over HTTP. */
@Path("/films/{film}/family-guide")
@Tag(name = "Family guides")
class FamilyGuideResource {

    private final FilmNames films;
    private final FamilyGuides guides;
    private final AdvisingFamilies advising;

    FamilyGuideResource(FilmNames films, FamilyGuides guides, AdvisingFamilies advising) {
        this.films = films;
        this.guides = guides;
        this.advising = advising;
    }

    @GET
    @Operation(
            operationId = "getFamilyGuide",
            summary = "What families should know of a film",
            description = "Answers 404 `family-guide-not-found` where the film has no family guide.")
    public FamilyGuideView get(@RestPath String film) {
        return FamilyGuideView.of(guides.of(films.published(film)));
    }

    @PUT
    @RolesAllowed(Group.EDITOR)
    @Operation(
            operationId = "putFamilyGuide",
            summary = "Write or replace the family guide of a film",
            description =
                    "Replaces the whole guide; the same guide again changes nothing. Send `If-None-Match: *` to write"
                            + " the first one.")
    @APIResponse(responseCode = "200", description = "There was one already, and this is it now.")
    @APIResponse(responseCode = "201", description = "The first guide of this film.")
    public RestResponse<FamilyGuideView> put(
            @RestPath String film,
            @RestHeader(HttpHeaders.IF_MATCH) ExpectedRevision expected,
            @NotNull @Valid FamilyGuideDraft draft) {
        return answer(advising.write(film, expected, draft.guidance(), draft.advice()));
    }

    private static RestResponse<FamilyGuideView> answer(AdvisingFamilies.Written written) {
        var guide = FamilyGuideView.of(written.guide());
        return written.first()
                ? RestResponse.ResponseBuilder.<FamilyGuideView>created(
                                URI.create("films/" + guide.filmId() + "/family-guide"))
                        .entity(guide)
                        .build()
                : RestResponse.ok(guide);
    }
}
