package org.filmscore.imports;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.filmscore.service.problem.Problem;
import org.filmscore.service.problem.ProblemType;
import org.filmscore.service.problem.ProblemTypes;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What can stop an import. */
@Singleton
class ImportProblems implements ProblemTypes {

    private static final ProblemType TOO_MANY_REFUSED = new ProblemType(
            400,
            "too-many-refused",
            "Too many rows of the import are refused; the rest is not read.",
            "Try a small part of the file first. The rows that the detail names are imported.");

    @Override
    public List<ProblemType> types() {
        return List.of(TOO_MANY_REFUSED);
    }

    @ServerExceptionMapper
    public Response tooManyRefused(TooManyRefused e) {
        return Problem.of(TOO_MANY_REFUSED, e);
    }

    /** The import stops because too many rows are refused. */
    static class TooManyRefused extends RuntimeException {

        TooManyRefused(int most, long line) {
            super("More than %,d rows are refused; the valid rows before line %d are imported".formatted(most, line));
        }
    }
}
