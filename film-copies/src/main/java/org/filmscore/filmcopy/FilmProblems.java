package org.filmscore.filmcopy;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.filmscore.service.problem.Problem;
import org.filmscore.service.problem.ProblemType;
import org.filmscore.service.problem.ProblemTypes;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The problem of a film that is not known, in services that keep films. */
@Singleton
@IfBuildProperty(name = "mp.messaging.incoming.films.connector", stringValue = "smallrye-kafka")
class FilmProblems implements ProblemTypes {

    static final ProblemType FILM_NOT_FOUND = new ProblemType(
            404,
            "film-not-found",
            "No film has this id or slug: there is none, it is withdrawn, or its event has not arrived yet.",
            "Find films with GET /api/v1/films of the catalog; a new one is known everywhere within seconds.");

    @Override
    public List<ProblemType> types() {
        return List.of(FILM_NOT_FOUND);
    }

    @ServerExceptionMapper
    public Response notFound(FilmNotFound e) {
        return Problem.of(FILM_NOT_FOUND, e);
    }
}
