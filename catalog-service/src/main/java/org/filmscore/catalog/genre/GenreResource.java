package org.filmscore.catalog.genre;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.filmscore.service.paging.Listing;
import org.filmscore.service.paging.Page;

/** Genres over HTTP. */
@Path("/genres")
@Tag(name = "Genres")
class GenreResource {

    private final EntityManager database;
    private final ObjectMapper json;

    GenreResource(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    @GET
    @Operation(
            operationId = "listGenres",
            summary = "The genres that films have",
            description =
                    "Sorted by name, each with the number of its films. Lists a genre while a published film has it.")
    public Page<GenreView> list(@BeanParam GenreQuery query) {
        return Listing.of(Genre.class, "g", "Genre g")
                .page(database, json, query.page, GenreQuery.SORTING, query.sort)
                .map(GenreView::of);
    }
}
