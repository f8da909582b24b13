package org.filmscore.critic.review;

import jakarta.ws.rs.BeanParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.filmscore.service.band.Band;
import org.filmscore.service.band.Bands;
import org.filmscore.service.identifier.Identifiers;
import org.filmscore.service.paging.Listing;
import org.filmscore.service.paging.PageQuery;
import org.filmscore.service.paging.Param;
import org.filmscore.service.paging.SortKey;
import org.filmscore.service.paging.Sorting;
import org.jboss.resteasy.reactive.RestQuery;

/** Which reviews of a film a list shows, and in which order. */
class CriticReviewQuery {

    private static final String BEST_THEN_NEWEST = "-score,-publishedOn";

    static final Sorting SORTING = new Sorting(
            SortKey.by("id", "r.id", UUID.class),
            BEST_THEN_NEWEST,
            SortKey.by("score", "r.scoredGrade.score", Integer.class),
            SortKey.by("publishedOn", "r.details.publishedOn", LocalDate.class));

    @RestQuery
    @Parameter(
            description = "The band of the score; repeat it to accept any of several.",
            example = "[\"POSITIVE\"]",
            schema = @Schema(type = SchemaType.ARRAY, implementation = Band.class))
    List<String> band;

    @RestQuery
    @Parameter(
            description = "Id or slug of a publication; repeat it to accept any of several.",
            example = "[\"the-example-gazette\"]")
    List<String> publication;

    @RestQuery
    @Parameter(description = "Id or slug of a critic; repeat it to accept any of several.", example = "[\"ida-quill\"]")
    List<String> critic;

    @RestQuery
    @Parameter(
            description = "Whether to show reviews with a grade, or those without; both by default.",
            example = "true",
            schema = @Schema(type = SchemaType.BOOLEAN))
    String scored;

    @RestQuery
    @Parameter(
            description = "Whether to show featured reviews, or the others; both by default.",
            example = "false",
            schema = @Schema(type = SchemaType.BOOLEAN))
    String featured;

    @RestQuery
    @Parameter(
            description = "One or both of `score`, `publishedOn`, each with `-` for descending; after `-score`"
                    + " alone the newest come first. Reviews without the value come last.",
            example = "-publishedOn",
            schema = @Schema(type = SchemaType.STRING, defaultValue = BEST_THEN_NEWEST))
    String sort;

    @BeanParam
    PageQuery page;

    /** Fetches publications and critics too, so that a page takes one query. */
    Listing<CriticReview> listing(UUID film, Bands bands) {
        var reviews = Listing.of(CriticReview.class, "r", "CriticReview r")
                .fetching("join fetch r.publication left join fetch r.critic")
                .where("r.filmId = :film and not r.retracted", "film", film);
        bands(reviews, bands);
        named("publication", "Publication", publication, reviews);
        named("critic", "Critic", critic, reviews);
        Param.of("scored", scored)
                .bool()
                .ifPresent(given -> reviews.where("r.scoredGrade.score is " + (given ? "not null" : "null")));
        Param.of("featured", featured)
                .bool()
                .ifPresent(given -> reviews.where("r.details.featured = :featured", "featured", given));
        return reviews;
    }

    String order() {
        return "-score".equals(sort) ? BEST_THEN_NEWEST : sort;
    }

    private void bands(Listing<CriticReview> reviews, Bands bands) {
        var ranges = new ArrayList<String>();
        for (var given : band) {
            var name = Param.of("band", given).oneOf(Band.class).orElseThrow();
            ranges.add("r.scoredGrade.score between " + bands.lowest(name) + " and " + bands.highest(name));
        }
        if (!ranges.isEmpty()) {
            reviews.where(String.join(" or ", ranges));
        }
    }

    /** Finds ids first, so that the index by film and publication or critic serves. */
    private static void named(String parameter, String entity, List<String> given, Listing<CriticReview> reviews) {
        var names = given.stream()
                .map(name -> Param.of(parameter, name).text().orElseThrow())
                .toList();
        var ids =
                names.stream().flatMap(name -> Identifiers.parse(name).stream()).toList();
        if (!names.isEmpty()) {
            var named = "r.%1$s.id in (select x.id from %2$s x where x.slug in :%1$s or x.id in :%1$sIds)";
            reviews.where(named.formatted(parameter, entity), parameter, names).with(parameter + "Ids", ids);
        }
    }
}
