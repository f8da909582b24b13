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
            For `EventSource`. The response does not end. It contains

            * `event: score`, with `data` as of `GET /films/{film}/score`, for each change of the scores of a film;
            * `event: reset`, with empty `data`, only as the first event, if the subscription cannot resume from its
              `Last-Event-ID`: changes may be missing, so read the shown scores again;
            * an `id` alone and a comment, every 15 seconds by default, without event and data.

            Each `id` is a position that every replica understands. A client that sends the last one as `Last-Event-ID`
            receives all later changes, as far back as the newest 10,000 by default. An event may then come twice
            (`version` shows it), and one that a newer event of the film has replaced may be missing. The withdrawal of a
            film is not sent. A client that does not read is disconnected after 20 seconds by default. After 503
            `too-many-listeners` and `stream-not-ready`, retry after `Retry-After` seconds.""";

    private static final String EXAMPLE = """
            retry: 2417

            id: q83vNwAAAKQBAAAAAAAAAAA

            event: score
            id: q83vNwAAAKUBAAAAAAAAAAA
            data: {"filmId":"01997f3c-5b1e-7c44-9d2a-1f0e8a7b6c5d","slug":"wont-back-down-2012","version":62}

            : heartbeat

            """;

    private final Subscribing subscribing;

    StreamResource(Subscribing subscribing) {
        this.subscribing = subscribing;
    }

    /** Never completes: the subscriber writes the response while the connection is open. */
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
            description = "Events while the connection is open.",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(type = SchemaType.STRING),
                            example = EXAMPLE))
    public Uni<Void> subscribe(
            @RestQuery
                    @Parameter(
                            description = "Id or slug of a film. Repeat the parameter for more. Default: all films.",
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
                            description = "The last `id` that was received. EventSource sends it when it reconnects.",
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
        return subscribing.subscribe(films, lastEventId, request);
    }
}
