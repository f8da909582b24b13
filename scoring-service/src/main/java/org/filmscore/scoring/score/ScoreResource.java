package org.filmscore.scoring.score;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.filmscore.scoring.score.Rebuilding.Rebuilt;
import org.filmscore.service.idempotency.Idempotent;
import org.filmscore.service.identity.Group;
import org.filmscore.service.paging.Param;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Scores over HTTP. */
@Path("")
@Tag(name = "Scores")
class ScoreResource {

    private static final int MOST = 100;

    private final FilmScores scores;
    private final Auditing auditing;
    private final Rebuilding rebuilding;

    ScoreResource(FilmScores scores, Auditing auditing, Rebuilding rebuilding) {
        this.scores = scores;
        this.auditing = auditing;
        this.rebuilding = rebuilding;
    }

    @GET
    @Path("/films/{film}/score")
    @Operation(
            operationId = "getScore",
            summary = "The metascore and the user score of one film",
            description = "With distributions, and how many reviews are missing where there are too few for a value.")
    public ScoreView get(@RestPath String film) {
        return scores.of(film).map(ScoreView::of).orElseThrow(() -> new FilmNotFound(film));
    }

    @GET
    @Path("/scores")
    @Operation(
            operationId = "listScores",
            summary = "The scores of up to 100 films at once",
            description = "In no order, and not in pages. Films that are not there are left out.")
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
        return new ScoreList(scores.of(names).stream().map(ScoreView::of).toList());
    }

    @POST
    @Path("/scores/audit")
    @RolesAllowed(Group.ADMIN)
    @Operation(
            extensions = @Extension(name = "x-safe", value = "true", parseValue = true),
            operationId = "auditScores",
            summary = "Compute every score anew and report those that differ",
            description = "From the reviews that scoring has heard of; nothing is changed.")
    public AuditReport audit() {
        return auditing.audit();
    }

    @POST
    @Idempotent
    @Path("/scores/rebuild")
    @RolesAllowed(Group.ADMIN)
    @Operation(
            operationId = "rebuildScores",
            summary = "Compute every score anew and put those right that differ",
            description =
                    "From the reviews that scoring has heard of, in one transaction and while readers read. What is"
                            + " heard meanwhile counts when it is done. Scores that are right stay as they are.")
    public Rebuilt rebuild() {
        return rebuilding.rebuild();
    }

    /** The scores of several films, in no order. */
    @Schema(description = "The scores of several films, in no order.")
    record ScoreList(
            @Schema(description = "One for each film that is there.")
            List<ScoreView> items) {}
}
