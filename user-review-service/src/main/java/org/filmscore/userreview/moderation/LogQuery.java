package org.filmscore.userreview.moderation;

import jakarta.ws.rs.BeanParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.filmscore.service.paging.Listing;
import org.filmscore.service.paging.PageQuery;
import org.filmscore.service.paging.Param;
import org.filmscore.service.paging.SortKey;
import org.filmscore.service.paging.Sorting;
import org.jboss.resteasy.reactive.RestQuery;

/** Which decisions the log shows, and in which order. */
class LogQuery {

    static final Sorting SORTING = new Sorting(
            SortKey.by("id", "d.id", UUID.class), "-decidedAt", SortKey.by("decidedAt", "d.decidedAt", Instant.class));

    @RestQuery
    @Parameter(description = "Id of a review.", example = "01997f3c-9c55-7b21-8e77-6f5e4d3c2b1a")
    String review;

    @RestQuery
    @Parameter(description = "Id of a banned user.", example = "01997f3c-7d10-7a52-b0c4-2e9d8c7b6a5f")
    String user;

    @RestQuery
    @Parameter(description = "Id of the user who decided.", example = "01997f3d-1a2b-7c3d-9e4f-5a6b7c8d9e0f")
    String moderator;

    @RestQuery
    @Parameter(
            description = "The action; repeat it for several.",
            example = "[\"HIDE\"]",
            schema = @Schema(type = SchemaType.ARRAY, implementation = LoggedDecision.class))
    List<String> decision;

    @RestQuery
    @Parameter(
            description = "`-decidedAt` for the newest first, `decidedAt` for the oldest.",
            example = "decidedAt",
            schema = @Schema(defaultValue = "-decidedAt"))
    String sort;

    @BeanParam
    PageQuery page;

    Listing<Decision> listing() {
        var log = Listing.of(Decision.class, "d", "Decision d").fetching("left join fetch d.moderator");
        Param.of("review", review).id().ifPresent(id -> log.where("d.reviewId = :review", "review", id));
        Param.of("user", user).id().ifPresent(id -> log.where("d.userId = :user", "user", id));
        Param.of("moderator", moderator)
                .id()
                .ifPresent(id -> log.where("d.moderator.id = :moderator", "moderator", id));
        var actions = Param.each("decision", decision, LoggedDecision.class);
        if (!actions.isEmpty()) {
            log.where("d.decision in :actions", "actions", actions);
        }
        return log;
    }
}
