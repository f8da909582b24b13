package org.filmscore.imports.row;

import jakarta.inject.Singleton;
import java.util.List;
import org.filmscore.service.problem.ProblemType;
import org.filmscore.service.problem.ProblemTypes;

/** What can be wrong with the form of a row. */
@Singleton
public class RowProblems implements ProblemTypes {

    static final ProblemType ROW_TOO_LONG = new ProblemType(
            400,
            "row-too-long",
            "The row is longer than the limit, or a quote in it is never closed.",
            "Send a shorter row. The rows after it are imported.");

    static final ProblemType ROW_NOT_UTF_8 = new ProblemType(
            400, "row-not-utf-8", "The row is not UTF-8.", "Send it in UTF-8. The rows after it are imported.");

    public static final ProblemType MALFORMED_CSV = new ProblemType(
            400,
            "malformed-csv",
            "The row is not CSV as in RFC 4180, or has more or fewer values than there are columns.",
            "Put values with commas, quotes or line breaks in quotes, and double the quotes in them. The rows after it"
                    + " are imported.");

    @Override
    public List<ProblemType> types() {
        return List.of(ROW_TOO_LONG, ROW_NOT_UTF_8, MALFORMED_CSV);
    }
}
