package org.filmscore.catalog.film;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
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
import org.filmscore.catalog.film.FilmProblems.FilmAlreadyThere;
import org.filmscore.filmcopy.score.KnownScores;
import org.filmscore.service.idempotency.Idempotent;
import org.filmscore.service.identity.Group;
import org.filmscore.service.json.MergePatch;
import org.filmscore.service.paging.Page;
import org.filmscore.service.revision.ExpectedRevision;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Films over HTTP. A path names a film by its id or its slug. */
@Path("/films")
@Tag(name = "Films")
class FilmResource {

    private final Films films;
    private final KnownScores scores;
    private final Cataloguing cataloguing;
    private final MergePatch mergePatch;

    FilmResource(Films films, KnownScores scores, Cataloguing cataloguing, MergePatch mergePatch) {
        this.films = films;
        this.scores = scores;
        this.cataloguing = cataloguing;
        this.mergePatch = mergePatch;
    }

    @GET
    @Operation(
            operationId = "listFilms",
            summary = "Search, filter and sort films",
            description =
                    "Shows each film with its scores. Leaves withdrawn films out. A film without a value for the sort"
                            + " key comes last in both directions.")
    public Page<FilmView> list(@BeanParam FilmQuery query) {
        var page = films.matching(query);
        var cards = scores.of(page.items().stream().map(Film::id).toList());
        return page.map(film -> FilmView.of(film, cards.get(film.id())));
    }

    @POST
    @Idempotent
    @RolesAllowed(Group.EDITOR)
    @Operation(
            operationId = "publishFilm",
            summary = "Publish a film",
            description =
                    "Makes the slug of title and year. A credited name that is not known yet becomes a new person.")
    @APIResponse(
            responseCode = "201",
            description = "The film, with its address in `Location`.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FilmView.class)))
    @APIResponse(responseCode = "409", description = FilmAlreadyThere.MEANING)
    public RestResponse<FilmView> publish(@NotNull @Valid FilmDraft draft) {
        var film = cataloguing.publish(draft.description());
        return RestResponse.ResponseBuilder.<FilmView>created(URI.create("films/" + film.id()))
                .entity(FilmView.of(film, null))
                .build();
    }

    @GET
    @Path("/{film}")
    @Operation(
            operationId = "getFilm",
            summary = "One film",
            description = "Shows all that the catalog knows of the film, and its scores once the first has arrived.")
    public FilmView get(@RestPath String film) {
        return view(films.publishedAs(film));
    }

    @PUT
    @Path("/{film}")
    @RolesAllowed(Group.EDITOR)
    @Operation(
            operationId = "replaceFilm",
            summary = "Replace the description of a film",
            description =
                    "Removes what the request leaves out. The same description again changes nothing. The slug stays.")
    @APIResponse(responseCode = "200", description = "The film after the change.")
    @APIResponse(responseCode = "409", description = FilmAlreadyThere.MEANING)
    public FilmView replace(
            @RestPath String film,
            @RestHeader(HttpHeaders.IF_MATCH) ExpectedRevision expected,
            @NotNull @Valid FilmDraft draft) {
        return view(cataloguing.revise(film, expected, current -> draft.description()));
    }

    @PATCH
    @Path("/{film}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @RolesAllowed(Group.EDITOR)
    @Operation(
            operationId = "patchFilm",
            summary = "Change parts of a film",
            description =
                    "Applies a merge patch (RFC 7396): what it leaves out stays, null removes a property, and a list"
                            + " replaces the whole list. The result follows the same rules as a complete description.")
    @APIResponse(responseCode = "200", description = "The film after the change.")
    @APIResponse(responseCode = "409", description = FilmAlreadyThere.MEANING)
    public FilmView patch(
            @RestPath String film,
            @RestHeader(HttpHeaders.IF_MATCH) ExpectedRevision expected,
            @NotNull JsonNode patch) {
        return view(cataloguing.revise(
                film,
                expected,
                current -> mergePatch
                        .apply(FilmDraft.of(current), patch, FilmDraft.class)
                        .description()));
    }

    @DELETE
    @Path("/{film}")
    @RolesAllowed(Group.EDITOR)
    @Operation(
            operationId = "withdrawFilm",
            summary = "Withdraw a film",
            description =
                    "Hides the film with its reviews and scores until it is restored. Withdrawing it again answers 204.")
    public void withdraw(@RestPath String film, @RestHeader(HttpHeaders.IF_MATCH) ExpectedRevision expected) {
        cataloguing.withdraw(film, expected);
    }

    @POST
    @Idempotent
    @Path("/{film}/restore")
    @RolesAllowed(Group.EDITOR)
    @Operation(
            operationId = "restoreFilm",
            summary = "Restore a withdrawn film",
            description =
                    "Shows the film again with its reviews and scores. A film that is not withdrawn stays as it is.")
    public FilmView restore(@RestPath String film) {
        return view(cataloguing.restore(film));
    }

    private FilmView view(Film film) {
        return FilmView.of(film, scores.of(film.id()).orElse(null));
    }
}
