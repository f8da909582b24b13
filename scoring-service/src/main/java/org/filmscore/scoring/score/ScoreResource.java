package org.filmscore.scoring.score;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.filmscore.service.paging.Param;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Scores over HTTP. */
@Path("")
@Tag(name = "Scores")
class ScoreResource {

    private static final int MOST = 100;

    private final FilmScores scores;

    ScoreResource(FilmScores scores) {
        this.scores = scores;
    }

    @GET
    @Path("/films/{film}/score")
    @Operation(
            operationId = "getScore",
            summary = "The metascore and the user score of one film",
            description = "Includes distributions and, below the quorum, the number of missing reviews.")
    public ScoreView get(@RestPath String film) {
        var shown = scores.of(film);
        return ScoreView.of(shown.slug(), shown.score());
    }

    @GET
    @Path("/scores")
    @Operation(
            operationId = "listScores",
            summary = "The scores of up to 100 films at once",
            description = "Unordered and without pages. Unknown and withdrawn films are left out.")
    public ScoreList list(
            @RestQuery
                    @Parameter(
                            description = "Id or slug of a film; repeat it for more.",
                            required = true,
                            example = "[\"wont-back-down-2012\"]",
                            schema =
                                    @Schema(
                                            type = SchemaType.ARRAY,
                                            implementation = String.class,
                                            minItems = 1,
                                            maxItems = 100))
                    List<String> film) {
        if (film == null || film.isEmpty() || film.size() > MOST) {
            throw Param.of("film", null).refused("must be given 1..100 times");
        }
        var names = film.stream()
                .map(name -> Param.of("film", name).text().orElseThrow())
                .toList();
        return new ScoreList(scores.of(names).stream()
                .map(shown -> ScoreView.of(shown.slug(), shown.score()))
                .toList());
    }

    /** The scores of several films, in no order. */
    @Schema(description = "The scores of several films, unordered.")
    record ScoreList(
            @Schema(description = "One item for each film that was found.")
            List<ScoreView> items) {}
}
