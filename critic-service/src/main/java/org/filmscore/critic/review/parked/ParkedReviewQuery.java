package org.filmscore.critic.review.parked;

import jakarta.ws.rs.BeanParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.filmscore.critic.grade.GradeReading.Reason;
import org.filmscore.service.identifier.Identifiers;
import org.filmscore.service.paging.Listing;
import org.filmscore.service.paging.PageQuery;
import org.filmscore.service.paging.Param;
import org.filmscore.service.paging.SortKey;
import org.filmscore.service.paging.Sorting;
import org.jboss.resteasy.reactive.RestQuery;

/** Which parked reviews a list shows, and in which order. */
class ParkedReviewQuery {

    static final Sorting SORTING = new Sorting(
            SortKey.by("id", "p.id", UUID.class), "-parkedAt", SortKey.by("parkedAt", "p.parkedAt", Instant.class));

    @RestQuery
    @Parameter(description = "Id of a film.", example = "01997f3c-5b1e-7c44-9d2a-1f0e8a7b6c5d")
    String film;

    @RestQuery
    @Parameter(description = "Id or slug of a publication.", example = "the-example-gazette")
    String publication;

    @RestQuery
    @Parameter(
            description = "Why the grade cannot be read.",
            example = "UNKNOWN_NOTATION",
            schema = @Schema(implementation = Reason.class))
    String reason;

    @RestQuery
    @Parameter(
            description = "`parkedAt`, with `-` for descending.",
            example = "parkedAt",
            schema = @Schema(defaultValue = "-parkedAt"))
    String sort;

    @BeanParam
    PageQuery page;

    /** Fetches publications and critics too, so that a page takes one query. */
    Listing<ParkedReview> listing() {
        var parked = Listing.of(ParkedReview.class, "p", "ParkedReview p")
                .fetching("join fetch p.publication left join fetch p.critic");
        Param.of("film", film).id().ifPresent(id -> parked.where("p.filmId = :film", "film", id));
        Param.of("publication", publication).text().ifPresent(name -> by(name, parked));
        Param.of("reason", reason)
                .oneOf(Reason.class)
                .ifPresent(why -> parked.where("p.reason = :reason", "reason", why));
        return parked;
    }

    /** Compares ids, so that the index by publication serves. */
    private static void by(String publication, Listing<ParkedReview> parked) {
        Identifiers.parse(publication)
                .ifPresentOrElse(
                        id -> parked.where("p.publication.id = :publication", "publication", id),
                        () -> parked.where(
                                "p.publication.id = (select x.id from Publication x where x.slug = :publication)",
                                "publication",
                                publication));
    }
}
