package org.filmscore.catalog.family;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.filmscore.service.problem.Problem;
import org.filmscore.service.problem.ProblemType;
import org.filmscore.service.problem.ProblemTypes;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The problem of a film without a family guide. */
@Singleton
class FamilyProblems implements ProblemTypes {

    private static final ProblemType FAMILY_GUIDE_NOT_FOUND = new ProblemType(
            404,
            "family-guide-not-found",
            "The film exists and has no family guide.",
            "Show the film without one. An editor writes it with PUT at the same path.");

    @Override
    public List<ProblemType> types() {
        return List.of(FAMILY_GUIDE_NOT_FOUND);
    }

    @ServerExceptionMapper
    public Response notFound(FamilyGuideNotFound e) {
        return Problem.of(FAMILY_GUIDE_NOT_FOUND, e);
    }

    /** The film has no family guide. */
    static class FamilyGuideNotFound extends RuntimeException {

        FamilyGuideNotFound() {
            super("The film has no family guide");
        }
    }
}
