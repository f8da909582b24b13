package org.filmscore.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.service.problem.Problem;
import org.filmscore.service.problem.Violation;

/** A line of the report: what became of one row, or at last of all of them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description =
                "A line of the report of an import: what became of one row. The last line has `summary` and nothing"
                        + " else; where it is missing the report has not come whole.")
public record ReportLine(
        @Schema(description = "Line of the body on which the row begins, from 1.", examples = "17")
        Long line,

        @Schema(examples = "REFUSED") Outcome.Kind outcome,

        @Schema(
                description = "Of what the row is about; absent where the row was refused.",
                examples = "01997f3c-7e11-7a02-9c44-5d6e7f8a9b0c")
        String id,

        @Schema(
                description = "Why the row was parked or refused: the last part of the `type` of a problem.",
                examples = "film-not-found")
        String problem,

        @Schema(description = "The same for people.", examples = "There is no film heat-1995")
        String detail,

        @Schema(description = "What is wrong with which part of the row.")
        List<Violation> violations,

        @Schema(
                description = "Path of what has the row's place already.",
                examples = "/api/v1/films/01997f3c-5b1e-7c44-9d2a-1f0e8a7b6c5d")
        String existing,

        Counts summary) {

    static ReportLine of(long line, Outcome outcome) {
        var why = outcome.problem();
        return why == null
                ? new ReportLine(line, outcome.kind(), outcome.id(), null, null, null, null, null)
                : refused(line, outcome, why);
    }

    private static ReportLine refused(long line, Outcome outcome, Problem why) {
        return new ReportLine(
                line, outcome.kind(), outcome.id(), why.name(), why.detail(), why.violations(), why.existing(), null);
    }

    static ReportLine last(Counts summary) {
        return new ReportLine(null, null, null, null, null, null, null, summary);
    }
}
