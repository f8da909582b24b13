package org.filmscore.catalog.person;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.filmscore.service.problem.Problem;
import org.filmscore.service.problem.ProblemType;
import org.filmscore.service.problem.ProblemTypes;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The problem of a person who does not exist. */
@Singleton
class PersonProblems implements ProblemTypes {

    private static final ProblemType PERSON_NOT_FOUND = new ProblemType(
            404, "person-not-found", "No person has this id.", "Take the id of a person from the credits of a film.");

    @Override
    public List<ProblemType> types() {
        return List.of(PERSON_NOT_FOUND);
    }

    @ServerExceptionMapper
    public Response notFound(PersonNotFound e) {
        return Problem.of(PERSON_NOT_FOUND, e);
    }

    /** No person has this id. */
    static class PersonNotFound extends RuntimeException {

        PersonNotFound(String id) {
            super("There is no person " + id);
        }
    }
}
