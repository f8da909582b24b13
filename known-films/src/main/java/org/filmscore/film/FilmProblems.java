package org.filmscore.film;

import jakarta.ws.rs.core.Response;
import org.filmscore.service.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What it means over HTTP that a film is not known. */
class FilmProblems {

    @ServerExceptionMapper
    public Response notFound(FilmNotFound e) {
        return Problem.notFound("film-not-found", e);
    }
}
