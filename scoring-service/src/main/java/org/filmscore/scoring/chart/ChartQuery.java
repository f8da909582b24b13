package org.filmscore.scoring.chart;

import jakarta.ws.rs.BeanParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.filmscore.scoring.chart.ChartLists.ChartFilter;
import org.filmscore.service.paging.PageQuery;
import org.filmscore.service.paging.Param;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameters of a list of a chart. */
class ChartQuery {

    private static final int LAST_YEAR = 9999;
    private static final int MOST = 999_999_999;

    @RestQuery
    @Parameter(
            description = "Only films of this year of release.",
            example = "2012",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "9999"))
    String year;

    @RestQuery
    @Parameter(description = "Only films of this genre.", example = "Drama")
    String genre;

    @RestQuery
    @Parameter(
            description =
                    "Only films with at least so many reviews or ratings. This counts critic reviews in `best` and"
                            + " `worst`, ratings in `users-choice`, critic and user reviews in `most-discussed`, and the lower"
                            + " of both numbers in `divided`.",
            example = "4",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "999999999", defaultValue = "0"))
    String minReviews;

    @BeanParam
    PageQuery page;

    ChartFilter of(Chart chart) {
        return new ChartFilter(
                chart,
                Param.of("genre", genre).text().orElse(""),
                Param.of("year", year).integer(1, LAST_YEAR).orElse(null),
                Param.of("minReviews", minReviews).integer(0, MOST).orElse(0));
    }
}
