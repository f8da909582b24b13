package org.filmscore.scoring.stream;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.filmscore.service.paging.Param;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

/** The stream over HTTP. */
@Path("/scores/stream")
@Tag(name = "Scores")
class StreamResource {

    private static final String DESCRIPTION = """
            For `EventSource`. The answer is never over; what comes is

            * `event: score`, with `data` as of `GET /films/{film}/score`, for each change of a film's scores;
            * `event: reset`, with empty `data`, first and only where the listener cannot go on from its `Last-Event-ID`:
              something may be missing, so read again what is shown;
            * `id` alone, and a comment every 15 seconds, with neither event nor data.

            Each `id` says how far the listener is, and is good at every replica. Whoever comes back with the last one as
            `Last-Event-ID` is told all that has changed since, as far back as the newest 10,000 changes; an event may then
            come twice (`version` tells), and one that a newer of the same film has replaced may be left out. That a film is
            withdrawn is not told. Who does not read is disconnected after 20 seconds. 503 `too-many-listeners` and
            `stream-not-ready` mean: try again after `Retry-After` seconds.""";

    private static final String EXAMPLE = """
            retry: 2417

            id: q83vNwAAAKQBAAAAAAAAAAA

            event: score
            id: q83vNwAAAKUBAAAAAAAAAAA
            data: {"filmId":"01997f3c-5b1e-7c44-9d2a-1f0e8a7b6c5d","slug":"wont-back-down-2012","version":62}

            : heartbeat

            """;

    private final Subscribing listening;

    StreamResource(Subscribing listening) {
        this.listening = listening;
    }

    /** Never returns an answer of its own: the one who listens is written to for as long as the connection lasts. */
    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            extensions = @Extension(name = "x-stream", value = "true", parseValue = true),
            operationId = "streamScores",
            summary = "Scores as they change, as server-sent events",
            description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "Events, for as long as the connection lasts.",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(type = SchemaType.STRING),
                            example = EXAMPLE))
    public Uni<Void> listen(
            @RestQuery
                    @Parameter(
                            description =
                                    "Id or slug of a film to be told of; repeat it for more. All films without it.",
                            example = "[\"wont-back-down-2012\"]",
                            schema =
                                    @Schema(
                                            type = SchemaType.ARRAY,
                                            implementation = String.class,
                                            minItems = 1,
                                            maxItems = 100))
                    List<String> film,
            @RestHeader("Last-Event-ID")
                    @Parameter(
                            description =
                                    "The `id` that came last before the connection was lost; EventSource sends it.",
                            example = "q83vNwAAAKUBAAAAAAAAAAA",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 4096))
                    String lastEventId,
            @Context HttpServerRequest request) {
        if (film.size() > Subscribing.MOST_FILMS) {
            throw Param.of("film", null).refused("must be given 1..100 times");
        }
        var films = film.stream()
                .map(name -> Param.of("film", name).text().orElseThrow())
                .toList();
        return listening.to(films, lastEventId, request);
    }
}
