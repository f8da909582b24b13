package org.filmscore.catalog.film;

import jakarta.ws.rs.BeanParam;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.filmscore.catalog.availability.AvailabilityQuery;
import org.filmscore.catalog.family.FamilyQuery;
import org.filmscore.service.paging.Listing;
import org.filmscore.service.paging.PageQuery;
import org.filmscore.service.paging.Param;
import org.filmscore.service.paging.SortKey;
import org.filmscore.service.paging.Sorting;
import org.filmscore.service.search.SearchText;
import org.jboss.resteasy.reactive.RestQuery;

/** Which films a list shows, and in which order. */
class FilmQuery {

    static final Sorting SORTING = new Sorting(
            SortKey.by("id", "f.id", UUID.class),
            "title",
            SortKey.by("title", "f.details.title", String.class),
            SortKey.by("releasedOn", "f.details.releasedOn", LocalDate.class),
            SortKey.by("metascore", "s.metascore", Integer.class),
            SortKey.by("userScore", "s.userScore", BigDecimal.class));

    private static final int FIRST_YEAR = 1870;
    private static final int LAST_YEAR = 2200;

    @RestQuery
    @Parameter(
            description =
                    "Words in titles and names of people, regardless of case and accents. A film matches all of them.",
            example = "viola davis",
            schema = @Schema(minLength = 1, maxLength = 200))
    String q;

    @RestQuery
    @Parameter(description = "A genre, as films have it. A film matches any of several.", example = "[\"Drama\"]")
    List<String> genre;

    @RestQuery
    @Parameter(
            description = "Year of release.",
            example = "2012",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1870", maximum = "2200"))
    String year;

    @RestQuery
    @Parameter(
            description = "Released in this year or later.",
            example = "2000",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1870", maximum = "2200"))
    String yearFrom;

    @RestQuery
    @Parameter(
            description = "Released in this year or earlier.",
            example = "2012",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1870", maximum = "2200"))
    String yearTo;

    @RestQuery
    @Parameter(
            description = "Id of a person whom the film credits.",
            example = "01997f3c-5b1e-7c44-9d2a-1f0e8a7b6c5e",
            schema = @Schema(format = "uuid"))
    String person;

    @RestQuery
    @Parameter(
            description = "Only films with at least this metascore, 0..100.",
            example = "61",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "100"))
    String minMetascore;

    @RestQuery
    @Parameter(
            description = "Id of the film elsewhere, as source:value.",
            example = "imdb:tt1870529",
            schema = @Schema(minLength = 3, maxLength = 200))
    String externalId;

    @RestQuery
    @Parameter(
            description =
                    "One or more of `title`, `releasedOn`, `metascore`, `userScore`, each with `-` for descending.",
            example = "-metascore,title",
            schema = @Schema(defaultValue = "title"))
    String sort;

    @BeanParam
    AvailabilityQuery availability;

    @BeanParam
    FamilyQuery family;

    @BeanParam
    PageQuery page;

    Listing<Film> listing(LocalDate today) {
        var films = Listing.of(Film.class, "f", "Film f join FilmScore s on s.filmId = f.id")
                .where("f.status = PUBLISHED");
        Param.of("q", q).text().ifPresent(words -> SearchText.narrow(films, "f.searchText", words));
        if (!genre.isEmpty()) {
            var genres = genre.stream()
                    .map(given -> Param.of("genre", given).text().orElseThrow())
                    .toArray(String[]::new);
            films.where("array_overlaps(f.details.genres, :genres)", "genres", genres);
        }
        years(films);
        Param.of("person", person)
                .id()
                .ifPresent(id ->
                        films.where("exists (select 1 from f.credits c where c.person.id = :person)", "person", id));
        Param.of("minMetascore", minMetascore)
                .integer(0, 100)
                .ifPresent(least -> films.where("s.metascore >= :leastMetascore", "leastMetascore", least));
        externalId(films);
        availability.narrow(films, "f", today);
        family.narrow(films, "f");
        return films;
    }

    private void years(Listing<Film> films) {
        year("year", year, "=", films);
        year("yearFrom", yearFrom, ">=", films);
        year("yearTo", yearTo, "<=", films);
    }

    private static void year(String name, String value, String comparison, Listing<Film> films) {
        Param.of(name, value)
                .integer(FIRST_YEAR, LAST_YEAR)
                .ifPresent(given -> films.where("f.releaseYear " + comparison + " :" + name, name, given));
    }

    private void externalId(Listing<Film> films) {
        var parameter = Param.of("externalId", externalId);
        parameter.text().ifPresent(given -> {
            var colon = given.indexOf(':');
            if (colon < 1) {
                throw parameter.refused("must be source:value, such as imdb:tt1870529");
            }
            films.where("f.externalIds[:source] = :externalId", "source", given.substring(0, colon))
                    .with("externalId", given.substring(colon + 1));
        });
    }
}
