package org.filmscore.catalog.genre;

import jakarta.ws.rs.BeanParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.filmscore.service.paging.PageQuery;
import org.filmscore.service.paging.SortKey;
import org.filmscore.service.paging.Sorting;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameters of the list of genres. The name of a genre is its id. */
class GenreQuery {

    static final Sorting SORTING =
            new Sorting(SortKey.by("id", "g.name", String.class), "name", SortKey.by("name", "g.name", String.class));

    @RestQuery
    @Parameter(
            description = "`name`, with `-` for descending.",
            example = "-name",
            schema = @Schema(defaultValue = "name"))
    String sort;

    @BeanParam
    PageQuery page;
}
