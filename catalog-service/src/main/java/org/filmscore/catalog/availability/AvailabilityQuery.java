package org.filmscore.catalog.availability;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.filmscore.catalog.availability.Offer.Medium;
import org.filmscore.service.paging.Listing;
import org.filmscore.service.paging.Param;
import org.jboss.resteasy.reactive.RestQuery;

/** Filters of films by where they can be watched today. */
public class AvailabilityQuery {

    @RestQuery
    @Parameter(
            description = "A medium on which the film is available now. A film matches any of several.",
            example = "[\"DVD\"]",
            schema = @Schema(type = SchemaType.ARRAY, implementation = Medium.class))
    List<String> availableOn;

    @RestQuery
    @Parameter(
            description =
                    "Where the film is available now, as ISO 3166-1 alpha-2 code, on a medium of `availableOn` or,"
                            + " without that, on any medium. A film matches any of several.",
            example = "[\"US\"]")
    List<String> region;

    /** @param film the alias of the film in the list */
    public void narrow(Listing<?> films, String film, LocalDate today) {
        var media = availableOn.stream()
                .map(medium ->
                        Param.of("availableOn", medium).oneOf(Medium.class).orElseThrow())
                .toList();
        var regions = regions(region);
        if (media.isEmpty() && regions.isEmpty()) {
            return;
        }
        films.where("exists (select 1 from Availability a join a.offers o where a.filmId = " + film
                        + ".id and o.availableFrom <= :today"
                        + (media.isEmpty() ? "" : " and o.medium in :media")
                        + (regions.isEmpty() ? "" : " and o.region in :regions")
                        + ")")
                .with("today", today);
        if (!media.isEmpty()) {
            films.with("media", media);
        }
        if (!regions.isEmpty()) {
            films.with("regions", regions);
        }
    }

    /** Reads the parameter {@code region}. */
    static List<String> regions(List<String> region) {
        return region.stream()
                .map(code -> Param.of("region", code))
                .map(code -> code.text()
                        .filter(text -> text.matches("[A-Z]{2}"))
                        .orElseThrow(() -> code.refused("must be an ISO 3166-1 alpha-2 code, such as US")))
                .toList();
    }
}
