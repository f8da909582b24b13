package org.filmscore.scoring.chart;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.filmscore.scoring.chart.ChartLists.ChartPlace;
import org.filmscore.scoring.score.FilmScores;
import org.filmscore.service.paging.Page;
import org.filmscore.service.paging.RowPaging;
import org.jboss.resteasy.reactive.RestPath;

/** Charts over HTTP. */
@Path("/charts/{chart}")
@Tag(name = "Charts")
class ChartResource {

    private final ChartLists lists;
    private final FilmScores scores;
    private final ObjectMapper json;

    ChartResource(ChartLists lists, FilmScores scores, ObjectMapper json) {
        this.lists = lists;
        this.scores = scores;
        this.json = json;
    }

    @GET
    @Operation(
            operationId = "listChart",
            summary = "Films in the order of a chart",
            description =
                    "Lists the films that have the scores of the chart. Ties are decided by the number of reviews or"
                            + " ratings, then by id. Charts follow scores within two seconds. `users-choice` is a Bayesian"
                            + " average: the mean of all ratings counts like 20 ratings of each film by default.")
    public Page<ChartedFilmView> list(@RestPath String chart, @BeanParam ChartQuery query) {
        var filter = query.of(Chart.at(chart));
        var paging = new RowPaging<>(query.page, ChartPlace.class, json);
        var after = paging.after().orElse(null);
        var total = query.page.isCounted() ? lists.count(filter) : null;
        var page = paging.page(lists.read(filter, after, paging.most()), Function.identity(), total);
        return new Page<>(shown(page.items()), page.next(), page.total());
    }

    private List<ChartedFilmView> shown(List<ChartPlace> places) {
        var ids = places.stream().map(place -> place.film().toString()).toList();
        var shown = scores.of(ids).stream()
                .collect(Collectors.toMap(one -> one.score().filmId(), Function.identity()));
        return places.stream()
                .filter(place -> shown.containsKey(place.film()))
                .map(place -> ChartedFilmView.of(place, shown.get(place.film())))
                .toList();
    }
}
