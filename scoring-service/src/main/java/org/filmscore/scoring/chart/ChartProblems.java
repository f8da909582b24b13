package org.filmscore.scoring.chart;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.filmscore.service.problem.Problem;
import org.filmscore.service.problem.ProblemType;
import org.filmscore.service.problem.ProblemTypes;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The problem types of charts. */
@Singleton
class ChartProblems implements ProblemTypes {

    private static final ProblemType CHART_NOT_FOUND = new ProblemType(
            404,
            "chart-not-found",
            "No chart has this name.",
            "Ask for best, worst, users-choice, most-discussed or divided.");

    @Override
    public List<ProblemType> types() {
        return List.of(CHART_NOT_FOUND);
    }

    @ServerExceptionMapper
    public Response notFound(Chart.ChartNotFound e) {
        return Problem.of(CHART_NOT_FOUND, e);
    }
}
