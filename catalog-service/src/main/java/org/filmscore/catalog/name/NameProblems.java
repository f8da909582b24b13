package org.filmscore.catalog.name;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.filmscore.service.problem.Problem;
import org.filmscore.service.problem.ProblemType;
import org.filmscore.service.problem.ProblemTypes;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The problem of a film that does not exist. */
@Singleton
class NameProblems implements ProblemTypes {

    private static final ProblemType FILM_NOT_FOUND = new ProblemType(
            404,
            "film-not-found",
            "No published film has this id or slug.",
            "Find films with GET /api/v1/films. An editor restores a withdrawn film with POST .../restore.");

    @Override
    public List<ProblemType> types() {
        return List.of(FILM_NOT_FOUND);
    }

    @ServerExceptionMapper
    public Response notFound(FilmNotFound e) {
        return Problem.of(FILM_NOT_FOUND, e);
    }
}
