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
            description =
                    "The state follows from today's day in UTC: SOON becomes NOW by itself. A film has no items until"
                            + " an editor writes some.")
    public AvailabilityView get(
            @RestPath String film,
            @RestQuery
                    @Parameter(
                            description = "An ISO 3166-1 alpha-2 code. Shows the offers of this region, or of several.",
                            example = "[\"US\"]")
                    List<String> region) {
        return view(availabilities.of(films.published(film)), AvailabilityQuery.regions(region));
    }

    @PUT
    @RolesAllowed(Group.EDITOR)
    @Operation(
            operationId = "putAvailability",
            summary = "Write where a film can be watched",
            description =
                    "Replaces all items. The same items again change nothing. The first write takes the ETag that GET"
                            + " answers while there are no items.")
    @APIResponse(responseCode = "200", description = "Where the film can be watched after the change.")
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
