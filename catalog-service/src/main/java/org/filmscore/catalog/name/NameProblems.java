package org.filmscore.catalog.name;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.filmscore.service.problem.Problem;
import org.filmscore.service.problem.ProblemType;
import org.filmscore.service.problem.ProblemTypes;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What it means over HTTP that no film goes by a name. */
@Singleton
class NameProblems implements ProblemTypes {

    private static final ProblemType FILM_NOT_FOUND = new ProblemType(
            404,
            "film-not-found",
            "No film has this id or slug: there is none, or it is withdrawn.",
            "Find films with GET /api/v1/films. An editor brings a withdrawn one back with POST .../restore.");

    @Override
    public List<ProblemType> types() {
        return List.of(FILM_NOT_FOUND);
    }

    @ServerExceptionMapper
    public Response notFound(FilmNotFound e) {
        return Problem.of(FILM_NOT_FOUND, e);
    }
}
