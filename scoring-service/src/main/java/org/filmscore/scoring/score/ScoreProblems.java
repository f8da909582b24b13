package org.filmscore.scoring.score;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.filmscore.service.problem.Problem;
import org.filmscore.service.problem.ProblemType;
import org.filmscore.service.problem.ProblemTypes;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What the failures of this service mean over HTTP. */
@Singleton
class ScoreProblems implements ProblemTypes {

    private static final ProblemType FILM_NOT_FOUND = new ProblemType(
            404,
            "film-not-found",
            "No film has this id or slug: there is none, it is withdrawn, or scoring has not heard of it yet.",
            "Find films with GET /api/v1/films of the catalog; a new one is known everywhere within moments.");

    @Override
    public List<ProblemType> types() {
        return List.of(FILM_NOT_FOUND);
    }

    @ServerExceptionMapper
    public Response notFound(FilmNotFound e) {
        return Problem.of(FILM_NOT_FOUND, e);
    }
}
