package org.filmscore.catalog.genre;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.filmscore.service.paging.Page;

/** Genres over HTTP. */
@Path("/genres")
@Tag(name = "Genres")
class GenreResource {

    private final Genres genres;

    GenreResource(Genres genres) {
        this.genres = genres;
    }

    @GET
    @Operation(
            operationId = "listGenres",
            summary = "The genres that films have",
            description =
                    "Sorted by name, each with the number of its films. Lists a genre while a published film has it.")
    public Page<GenreView> list(@BeanParam GenreQuery query) {
        return genres.matching(query).map(GenreView::of);
    }
}
