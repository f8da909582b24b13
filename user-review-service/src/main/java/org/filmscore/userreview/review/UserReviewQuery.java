package org.filmscore.userreview.review;

import jakarta.ws.rs.BeanParam;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.filmscore.service.band.Band;
import org.filmscore.service.band.Bands;
import org.filmscore.service.paging.Listing;
import org.filmscore.service.paging.PageQuery;
import org.filmscore.service.paging.Param;
import org.filmscore.service.paging.SortKey;
import org.filmscore.service.paging.Sorting;
import org.jboss.resteasy.reactive.RestQuery;

/** The filter and the order of the reviews of a film. */
class UserReviewQuery {

    static final Sorting SORTING = new Sorting(
            SortKey.by("id", "r.id", UUID.class),
            "-helpful,-writtenAt",
            SortKey.by("helpful", "r.votes.helpful", Integer.class),
            SortKey.by("writtenAt", "r.writtenAt", Instant.class),
            SortKey.by("rating", "r.opinion.rating", Integer.class));

    @RestQuery
    @Parameter(
            description = "Band of the rating; repeat it for several.",
            example = "[\"POSITIVE\"]",
            schema = @Schema(type = SchemaType.ARRAY, implementation = Band.class))
    List<String> band;

    @RestQuery
    @Parameter(
            description = "`true`: only reviews; `false`: only ratings without a text; default both.",
            example = "true",
            schema = @Schema(type = SchemaType.BOOLEAN))
    String withText;

    @RestQuery
    @Parameter(
            description = "`false` omits reviews that give the plot away.",
            example = "false",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "true"))
    String spoilers;

    @RestQuery
    @Parameter(
            description = "Language of the text, as a BCP 47 tag; `en` includes `en-GB`. Repeat it for several.",
            example = "[\"en\"]")
    List<String> language;

    @RestQuery
    @Parameter(
            description = "Any of `helpful`, `writtenAt`, `rating`, each with `-` for descending.",
            example = "-rating",
            schema = @Schema(defaultValue = "-helpful,-writtenAt"))
    String sort;

    @BeanParam
    PageQuery page;

    boolean isCounted() {
        return page.isCounted();
    }

    Listing<UserReview> listing(UUID film, Bands bands) {
        var reviews = Listing.of(UserReview.class, "r", "UserReview r")
                .where("r.filmId = :film and not r.withdrawn and r.hiding.hiddenAt is null", "film", film);
        var asked = Param.each("band", band, Band.class);
        if (!asked.isEmpty()) {
            reviews.where("r.opinion.rating in :ratings", "ratings", bands.ratingsIn(asked));
        }
        Param.of("withText", withText)
                .bool()
                .ifPresent(written -> reviews.where("r.opinion.text is " + (written ? "not null" : "null")));
        Param.of("spoilers", spoilers)
                .bool()
                .filter(shown -> !shown)
                .ifPresent(hidden -> reviews.where("not r.opinion.spoiler"));
        if (language != null && !language.isEmpty()) {
            languages(reviews);
        }
        return reviews;
    }

    private void languages(Listing<UserReview> reviews) {
        var anyOf = IntStream.range(0, language.size())
                .mapToObj(i -> "lower(r.opinion.language) || '-' like :language" + i)
                .collect(Collectors.joining(" or "));
        reviews.where(anyOf);
        for (int i = 0; i < language.size(); i++) {
            reviews.with("language" + i, range(language.get(i)));
        }
    }

    /** A tag has only letters, digits and hyphens: no wildcard of LIKE. */
    private static String range(String tag) {
        if (!tag.matches(Opinion.LANGUAGE)) {
            throw Param.of("language", tag).refused("must be a language tag such as en or pt-BR");
        }
        return tag.toLowerCase(Locale.ROOT) + "-%";
    }
}
