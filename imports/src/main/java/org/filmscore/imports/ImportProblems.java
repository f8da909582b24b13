package org.filmscore.imports;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.filmscore.service.problem.Problem;
import org.filmscore.service.problem.ProblemType;
import org.filmscore.service.problem.ProblemTypes;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What can be wrong with an import, or with a row of one. */
@Singleton
class ImportProblems implements ProblemTypes {

    static final ProblemType ROW_TOO_LONG = new ProblemType(
            400,
            "row-too-long",
            "The row is longer than is taken, or a quote in it is never closed.",
            "Send it shorter. The rows after it are taken.");

    static final ProblemType ROW_NOT_UTF_8 = new ProblemType(
            400, "row-not-utf-8", "The row is not UTF-8.", "Send it in UTF-8. The rows after it are taken.");

    static final ProblemType MALFORMED_CSV = new ProblemType(
            400,
            "malformed-csv",
            "The row is not CSV as in RFC 4180, or has more or fewer values than there are columns.",
            "Put values with commas, quotes or line breaks in quotes, and double the quotes in them. The rows after it"
                    + " are taken.");

    static final ProblemType TOO_MANY_REFUSED = new ProblemType(
            400,
            "too-many-refused",
            "So many rows of the import were refused that the rest was not looked at.",
            "Try a small part of the file first. What the detail says was taken stays.");

    @Override
    public List<ProblemType> types() {
        return List.of(ROW_TOO_LONG, ROW_NOT_UTF_8, MALFORMED_CSV, TOO_MANY_REFUSED);
    }

    @ServerExceptionMapper
    public Response tooManyRefused(TooManyRefused e) {
        return Problem.of(TOO_MANY_REFUSED, e);
    }
}
