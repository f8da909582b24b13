package org.filmscore.catalog.person;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** People over HTTP. */
@Path("/people/{person}")
@Tag(name = "People")
class PersonResource {

    private final People people;
    private final Filmographies filmographies;

    PersonResource(People people, Filmographies filmographies) {
        this.people = people;
        this.filmographies = filmographies;
    }

    @GET
    @Operation(
            operationId = "getPerson",
            summary = "A person with their films",
            description = "Lists the newest film first, each with the parts of the person. Leaves withdrawn films out."
                    + " Answers 404 `person-not-found` where no person has the id.")
    public FilmographyView get(@RestPath String person) {
        var found = people.identifiedBy(person);
        return FilmographyView.of(found, filmographies.filmsOf(found.id()), filmographies.newestOf(found.id()));
    }
}
