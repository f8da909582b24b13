package org.filmscore.catalog.film;

import jakarta.ws.rs.core.Response;
import org.filmscore.service.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What the failures of this service mean over HTTP. */
class FilmProblems {

    @ServerExceptionMapper
    public Response notFound(FilmNotFound e) {
        return Problem.notFound("film-not-found", e);
    }

    @ServerExceptionMapper
    public Response alreadyThere(FilmAlreadyThere e) {
        return Problem.conflict("film-already-there", e, "/api/v1/films/" + e.existing());
    }
}
