package org.filmscore.scoring.score;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.filmscore.service.problem.Problem;
import org.filmscore.service.problem.ProblemType;
import org.filmscore.service.problem.ProblemTypes;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The problem types of scores. */
@Singleton
class ScoreProblems implements ProblemTypes {

    private static final ProblemType FILM_NOT_FOUND = new ProblemType(
            404,
            "film-not-found",
            "No film has this id or slug, or the film is withdrawn, or scoring has not consumed its event yet.",
            "Find films with GET /api/v1/films of the catalog. Other services know a new film shortly after its publication.");

    @Override
    public List<ProblemType> types() {
        return List.of(FILM_NOT_FOUND);
    }

    @ServerExceptionMapper
    public Response notFound(FilmNotFound e) {
        return Problem.of(FILM_NOT_FOUND, e);
    }
}
