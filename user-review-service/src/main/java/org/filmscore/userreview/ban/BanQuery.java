package org.filmscore.userreview.ban;

import jakarta.ws.rs.BeanParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.filmscore.service.paging.Listing;
import org.filmscore.service.paging.PageQuery;
import org.filmscore.service.paging.SortKey;
import org.filmscore.service.paging.Sorting;
import org.jboss.resteasy.reactive.RestQuery;

/** In which order the bans are listed. */
class BanQuery {

    static final Sorting SORTING = new Sorting(
            SortKey.by("id", "b.id", UUID.class), "-bannedAt", SortKey.by("bannedAt", "b.bannedAt", Instant.class));

    @RestQuery
    @Parameter(
            description = "`-bannedAt` for the newest first, `bannedAt` for the oldest.",
            example = "bannedAt",
            schema = @Schema(defaultValue = "-bannedAt"))
    String sort;

    @BeanParam
    PageQuery page;

    Listing<Ban> listing(Instant now) {
        return Listing.of(Ban.class, "b", "Ban b")
                .fetching("left join fetch b.user")
                .where("(b.endsAt is null or b.endsAt > :now)", "now", now);
    }
}
