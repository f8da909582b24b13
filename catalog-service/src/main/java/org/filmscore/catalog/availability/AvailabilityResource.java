package org.filmscore.catalog.availability;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.filmscore.catalog.name.FilmNames;
import org.filmscore.service.identity.Group;
import org.filmscore.service.revision.ExpectedRevision;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Where films can be watched, over HTTP. */
@Path("/films/{film}/availability")
@Tag(name = "Films")
class AvailabilityResource {

    private final FilmNames films;
    private final Availabilities availabilities;
    private final ReleasingFilms releasing;
    private final Clock clock;

    AvailabilityResource(FilmNames films, Availabilities availabilities, ReleasingFilms releasing, Clock clock) {
        this.films = films;
        this.availabilities = availabilities;
        this.releasing = releasing;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "getAvailability",
            summary = "Where a film can be watched",
            description = "What is SOON becomes NOW by itself when its day comes, in UTC. A film that nothing was ever"
                    + " said of has no items.")
    public AvailabilityView get(
            @RestPath String film,
            @RestQuery
                    @Parameter(
                            description = "An ISO 3166-1 alpha-2 code, to show what is offered there alone; repeat it"
                                    + " for one or the other.",
                            example = "[\"US\"]")
                    List<String> region) {
        return view(availabilities.of(films.published(film)), AvailabilityQuery.regions(region));
    }

    @PUT
    @RolesAllowed(Group.EDITOR)
    @Operation(
            operationId = "putAvailability",
            summary = "Say where a film can be watched",
            description = "All of it at once: what is left out is gone; the same again changes nothing. What was never"
                    + " said has an ETag as well, for the first time to be written with.")
    @APIResponse(responseCode = "200", description = "Where it can be watched from now on.")
    public AvailabilityView put(
            @RestPath String film,
            @RestHeader(HttpHeaders.IF_MATCH) ExpectedRevision expected,
            @NotNull @Valid AvailabilityDraft draft) {
        return view(releasing.release(film, expected, draft.offers()), List.of());
    }

    private AvailabilityView view(Availability availability, List<String> regions) {
        return AvailabilityView.of(availability, regions, LocalDate.now(clock));
    }
}
