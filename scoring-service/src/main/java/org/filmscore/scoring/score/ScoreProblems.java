package org.filmscore.scoring.score;

import jakarta.ws.rs.core.Response;
import org.filmscore.service.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What the failures of this service mean over HTTP. */
class ScoreProblems {

    @ServerExceptionMapper
    public Response notFound(FilmNotFound e) {
        return Problem.notFound("film-not-found", e);
    }
}
