package org.filmscore.imports.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.service.problem.Violation;

/** A line of the report: the outcome of one row, or the counts of all rows. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description =
                "A line of the report of an import: the outcome of one row. The last line has `summary` and nothing"
                        + " else. A report without it is not complete.")
public record ReportLine(
        @Schema(description = "Line of the body on which the row begins, from 1.", examples = "17")
        Long line,

        @Schema(examples = "REFUSED") Outcome.Kind outcome,

        @Schema(
                description = "The id of what the row describes; absent if the row is refused.",
                examples = "01997f3c-7e11-7a02-9c44-5d6e7f8a9b0c")
        String id,

        @Schema(
                description = "Why the row is parked or refused: the last part of the `type` of a problem.",
                examples = "film-not-found")
        String problem,

        @Schema(description = "The problem in words.", examples = "There is no film heat-1995")
        String detail,

        @Schema(
                description =
                        "What is wrong with which part of the row. If the row is not refused, it is imported without"
                                + " these values.")
        List<Violation> violations,

        @Schema(
                description = "Path of what occupies the key of the row.",
                examples = "/api/v1/films/01997f3c-5b1e-7c44-9d2a-1f0e8a7b6c5d")
        String existing,

        Counts summary) {

    static ReportLine of(long line, Outcome outcome) {
        var why = outcome.problem();
        var dropped = outcome.dropped().isEmpty() ? null : outcome.dropped();
        return why == null
                ? new ReportLine(line, outcome.kind(), outcome.id(), null, null, dropped, null, null)
                : new ReportLine(
                        line,
                        outcome.kind(),
                        outcome.id(),
                        why.name(),
                        why.detail(),
                        why.violations(),
                        why.existing(),
                        null);
    }

    static ReportLine last(Counts summary) {
        return new ReportLine(null, null, null, null, null, null, null, summary);
    }
}
