package org.filmscore.scoring.history;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.filmscore.scoring.score.FilmScores;
import org.filmscore.service.paging.Page;
import org.filmscore.service.paging.RowPaging;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Histories over HTTP. */
@Path("")
@Tag(name = "Scores")
class HistoryResource {

    private final FilmScores scores;
    private final History history;
    private final HistoryBeginning beginning;
    private final ObjectMapper json;

    HistoryResource(FilmScores scores, History history, HistoryBeginning beginning, ObjectMapper json) {
        this.scores = scores;
        this.history = history;
        this.beginning = beginning;
        this.json = json;
    }

    @GET
    @Path("/films/{film}/score/history")
    @Operation(
            operationId = "listScoreHistory",
            summary = "The history of the scores of a film",
            description =
                    "Lists each change of the value, the label or the status of a score, newest first. Changes that"
                            + " readers cannot see are not listed, and neither are changes before `knownFrom` of"
                            + " `GET /films/{film}/score/history/as-of`.")
    public Page<HistoryView> list(@RestPath String film, @BeanParam HistoryQuery query) {
        var id = scores.of(film).score().filmId();
        var aggregates = query.aggregates();
        var paging = new RowPaging<>(query.page, HistoryPlace.class, json);
        var total = query.page.isCounted() ? history.count(id, aggregates) : null;
        var rows = history.of(id, aggregates, paging.after(), paging.most());
        return paging.page(rows, HistoryRow::place, total).map(HistoryView::of);
    }

    @GET
    @Path("/films/{film}/score/history/as-of")
    @Operation(
            operationId = "getScoreAsOf",
            summary = "The scores of a film at a time",
            description =
                    "The scores that were shown at a time, or at the end of a day in UTC. Both are absent for a time"
                            + " before `knownFrom`: the database of scoring was begun anew then.")
    public PastScoreView asOf(
            @RestPath String film,
            @RestQuery
                    @Parameter(
                            description = "A time such as `2026-11-21T17:02:11Z`, or a day.",
                            required = true,
                            example = "2026-11-21",
                            schema = @Schema(minLength = 10, maxLength = 40))
                    String time) {
        var shown = scores.of(film);
        var then = PointInTime.read("time", time);
        return PastScoreView.of(
                shown,
                then,
                beginning.knownFrom(),
                history.asOf(then, shown.score().filmId()));
    }
}
