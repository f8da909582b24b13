package org.filmscore.catalog.film;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.filmscore.service.problem.Problem;
import org.filmscore.service.problem.ProblemType;
import org.filmscore.service.problem.ProblemTypes;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The problem of a film that exists already. */
@Singleton
class FilmProblems implements ProblemTypes {

    private static final ProblemType FILM_ALREADY_THERE = new ProblemType(
            409,
            "film-already-there",
            "Another film has one of these external ids; existing is its path.",
            "Change that film instead, or correct the external id. Nothing was changed.");

    @Override
    public List<ProblemType> types() {
        return List.of(FILM_ALREADY_THERE);
    }

    @ServerExceptionMapper
    public Response alreadyThere(FilmAlreadyThere e) {
        return problem(e).toResponse();
    }

    static Problem problem(FilmAlreadyThere e) {
        return Problem.of(FILM_ALREADY_THERE, e.getMessage()).existing("/api/v1/films/" + e.existing());
    }

    /** Another film has one of the external ids. */
    static class FilmAlreadyThere extends RuntimeException {

        static final String MEANING =
                "`film-already-there`: another film has one of the external ids; `existing` is its path.";

        private final UUID existing;

        FilmAlreadyThere(Film existing) {
            super("The film " + existing.slug() + " has one of these external ids");
            this.existing = existing.id();
        }

        UUID existing() {
            return existing;
        }
    }
}
