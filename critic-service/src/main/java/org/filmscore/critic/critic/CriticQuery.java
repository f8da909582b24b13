package org.filmscore.critic.critic;

import jakarta.ws.rs.BeanParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.filmscore.service.paging.Listing;
import org.filmscore.service.paging.PageQuery;
import org.filmscore.service.paging.Param;
import org.filmscore.service.paging.SortKey;
import org.filmscore.service.paging.Sorting;
import org.filmscore.service.search.SearchText;
import org.jboss.resteasy.reactive.RestQuery;

/** Which critics a list shows, and in which order. */
class CriticQuery {

    static final Sorting SORTING = new Sorting(
            SortKey.by("id", "c.id", UUID.class), "name", SortKey.by("name", "c.description.name", String.class));

    @RestQuery
    @Parameter(
            description = "Words of the name or parts of words, ignoring case and accents; all must match.",
            example = "lyst")
    String q;

    @RestQuery
    @Parameter(description = "The natural key: an id of the critic elsewhere.", example = "/critics/ana-lyst")
    String key;

    @RestQuery
    @Parameter(
            description = "Whether to show featured critics, or the others; both by default.",
            example = "true",
            schema = @Schema(type = SchemaType.BOOLEAN))
    String featured;

    @RestQuery
    @Parameter(
            description = "`name`, with `-` for descending.",
            example = "-name",
            schema = @Schema(defaultValue = "name"))
    String sort;

    @BeanParam
    PageQuery page;

    Listing<Critic> listing() {
        var critics = Listing.of(Critic.class, "c", "Critic c");
        Param.of("q", q).text().ifPresent(words -> SearchText.narrow(critics, "c.searchText", words));
        Param.of("key", key).text().ifPresent(given -> critics.where("c.description.naturalKey = :key", "key", given));
        Param.of("featured", featured)
                .bool()
                .ifPresent(given -> critics.where("c.description.featured = :featured", "featured", given));
        return critics;
    }
}
