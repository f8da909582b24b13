package org.filmscore.catalog.film;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.filmscore.catalog.person.Person;
import org.filmscore.service.slug.Slug;

/**
 * All that an editor says about a film.
 *
 * @param externalIds ids of the film elsewhere, by source
 */
record FilmDescription(FilmDetails details, List<NamedCredit> credits, Map<String, String> externalIds) {

    /** Made of title and year, such as {@code wont-back-down-2012}. */
    String slug() {
        var title = Slug.of(details.title().replaceAll("['’]", ""), "film");
        return details.year() == null ? title : title + "-" + details.year();
    }

    /** The names of all people with a part in the film. */
    Set<String> people() {
        return credits.stream().map(NamedCredit::person).collect(Collectors.toSet());
    }

    /** @param people by name */
    List<Credit> creditsOf(Map<String, Person> people) {
        return credits.stream()
                .map(credit -> new Credit(people.get(credit.person()), credit.role(), credit.character()))
                .toList();
    }

    /** A part in the film, of a person who is known by name. */
    record NamedCredit(String person, Credit.Role role, String character) {}
}
