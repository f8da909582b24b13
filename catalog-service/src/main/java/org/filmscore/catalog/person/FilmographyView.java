package org.filmscore.catalog.person;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.catalog.person.Filmographies.Part;

/** A person with their films, as readers see them. */
@Schema(
        description = "A person with their films.",
        requiredProperties = {"id", "name", "filmCount"})
record FilmographyView(
        @Schema(
                description = "Opaque; `person` in the list of films takes it.",
                examples = "01997f3c-5b1e-7c44-9d2a-1f0e8a7b6c5e")
        String id,

        @Schema(description = "As credited.", examples = "Viola Davis")
        String name,

        @Schema(description = "How many films credit the person.", minimum = "0", examples = "1")
        long filmCount,

        @Schema(description = "The newest 100 of them, newest first. `GET /films` with the id as `person` lists all.")
        List<FilmPartsView> films) {

    /** @param parts ordered by film */
    static FilmographyView of(Person person, long filmCount, List<Part> parts) {
        var films = parts.stream()
                .collect(Collectors.groupingBy(Part::film, LinkedHashMap::new, Collectors.toList()))
                .values();
        return new FilmographyView(
                person.id().toString(),
                person.name(),
                filmCount,
                films.stream().map(FilmPartsView::of).toList());
    }

    /** A film, and the parts of the person in it. */
    @Schema(
            name = "FilmParts",
            description = "A film, and the parts of a person in it.",
            requiredProperties = {"id", "slug", "title"})
    record FilmPartsView(
            @Schema(description = "Id of the film.", examples = "01997f3c-5b1e-7c44-9d2a-1f0e8a7b6c5d")
            String id,

            @Schema(description = "Names the film in addresses, like its id.", examples = "wont-back-down-2012")
            String slug,

            @Schema(description = "In the language of the site.", examples = "Won't Back Down")
            String title,

            @Schema(description = "Year of release.", examples = "2012")
            Integer year,

            @Schema(description = "In the order of the credits; at least one.")
            List<PartView> parts) {

        static FilmPartsView of(List<Part> parts) {
            var film = parts.getFirst();
            return new FilmPartsView(
                    film.film().toString(),
                    film.slug(),
                    film.title(),
                    film.year(),
                    parts.stream().map(PartView::of).toList());
        }
    }

    /** A part of the person. */
    @Schema(
            name = "Part",
            description = "A part of a person in a film.",
            requiredProperties = {"role"})
    record PartView(
            @Schema(description = "As in the credits of the film.", examples = "ACTOR")
            String role,

            @Schema(description = "The character that an actor plays.", examples = "Nona Alberts")
            String character) {

        static PartView of(Part part) {
            return new PartView(part.role(), part.character());
        }
    }
}
