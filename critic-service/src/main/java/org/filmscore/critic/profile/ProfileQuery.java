package org.filmscore.critic.profile;

import jakarta.ws.rs.BeanParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.filmscore.service.paging.Listing;
import org.filmscore.service.paging.PageQuery;
import org.filmscore.service.paging.Param;
import org.filmscore.service.paging.SortKey;
import org.filmscore.service.paging.Sorting;
import org.filmscore.service.search.SearchText;
import org.jboss.resteasy.reactive.RestQuery;

/** Which publications or critics a list shows, and in which order. */
public class ProfileQuery {

    /** Describes the parameter {@code q}. */
    public static final String WORDS =
            "Words of the name or parts of words, ignoring case and accents; all must match.";

    static final Sorting SORTING = new Sorting(
            SortKey.by("id", "p.id", UUID.class), "name", SortKey.by("name", "p.description.name", String.class));

    @RestQuery
    @Parameter(description = "The natural key: an id elsewhere.", example = "/critics/source/150")
    String key;

    @RestQuery
    @Parameter(
            description = "`name`, with `-` for descending.",
            example = "-name",
            schema = @Schema(defaultValue = "name"))
    String sort;

    @BeanParam
    PageQuery page;

    /** @param q words of the name; null for all */
    <P> Listing<P> listing(Class<P> type, String q) {
        var profiles = Listing.of(type, "p", type.getSimpleName() + " p");
        Param.of("q", q).text().ifPresent(words -> SearchText.narrow(profiles, "p.searchText", words));
        Param.of("key", key).text().ifPresent(given -> profiles.where("p.description.naturalKey = :key", "key", given));
        return profiles;
    }
}
