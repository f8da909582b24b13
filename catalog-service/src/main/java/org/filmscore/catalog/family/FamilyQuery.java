package org.filmscore.catalog.family;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.filmscore.service.paging.Listing;
import org.filmscore.service.paging.Param;
import org.jboss.resteasy.reactive.RestQuery;

/** Filters of films by their family guides. A film without a guide matches none. */
public class FamilyQuery {

    private static final Pattern LEVEL = Pattern.compile("([A-Z_]+):([0-5])");

    @RestQuery
    @Parameter(
            description = "Only films whose family guide recommends them for this age, in years, or for a lower one.",
            example = "9",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "2", maximum = "18"))
    String maxAge;

    @RestQuery
    @Parameter(
            description = "A category of the family guide and its highest level, 0..5. A film matches all of several.",
            example = "[\"VIOLENCE:2\"]")
    List<String> maxLevel;

    @RestQuery
    @Parameter(
            description = "A category of the family guide and its lowest level, 0..5. A film matches all of several.",
            example = "[\"MESSAGES:3\"]")
    List<String> minLevel;

    /** @param film the alias of the film in the list */
    public void narrow(Listing<?> films, String film) {
        Param.of("maxAge", maxAge)
                .integer(2, 18)
                .ifPresent(age -> films.where(
                        "exists (select 1 from FamilyGuide g where g.filmId = " + film
                                + ".id and g.guidance.recommendedAge <= :maxAge)",
                        "maxAge",
                        age));
        levels("maxLevel", maxLevel, "<=", films, film);
        levels("minLevel", minLevel, ">=", films, film);
    }

    private static void levels(String name, List<String> levels, String comparison, Listing<?> films, String film) {
        for (int i = 0; i < levels.size(); i++) {
            var bound = Bound.read(Param.of(name, levels.get(i)));
            films.where("exists (select 1 from FamilyGuide g join g.categories c where g.filmId = " + film
                            + ".id and key(c) = :" + name + "Of" + i + " and c.level " + comparison + " :" + name + i
                            + ")")
                    .with(name + "Of" + i, bound.category())
                    .with(name + i, bound.level());
        }
    }

    /** The highest or lowest level of a category. */
    private record Bound(Category category, int level) {

        static Bound read(Param given) {
            var parts = LEVEL.matcher(given.text().orElseThrow());
            if (!parts.matches()) {
                throw refused(given);
            }
            return Arrays.stream(Category.values())
                    .filter(category -> category.name().equals(parts.group(1)))
                    .map(category -> new Bound(category, Integer.parseInt(parts.group(2))))
                    .findAny()
                    .orElseThrow(() -> refused(given));
        }

        private static RuntimeException refused(Param given) {
            return given.refused("must be a category and a level 0..5, such as VIOLENCE:2");
        }
    }
}
