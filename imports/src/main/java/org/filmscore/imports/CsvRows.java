package org.filmscore.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.filmscore.service.problem.BrokenRules;
import org.filmscore.service.problem.InvalidInput;
import org.filmscore.service.problem.Problem;
import org.filmscore.service.problem.Violation;

/** Records of CSV, under the columns that the first of them names. */
final class CsvRows<R> implements Rows<R> {

    private final RowCutter cutter;
    private final RowReader<R> reader;
    private final Columns columns;
    private List<String> header;

    CsvRows(RowCutter cutter, RowReader<R> reader, Columns columns) {
        this.cutter = cutter;
        this.reader = reader;
        this.columns = columns;
    }

    /** @throws InvalidInput where the first record does not name the columns */
    @Override
    public Optional<Row<R>> next() {
        for (var cut = cutter.next(); cut.isPresent(); cut = cutter.next()) {
            var row = cut.get();
            if (!row.isTooLong() && NdjsonRows.isBlank(row.bytes())) {
                continue;
            }
            if (header != null) {
                return Optional.of(RowReader.row(row, () -> reader.read(object(values(row)))));
            }
            header = header(row);
        }
        return Optional.empty();
    }

    private List<String> header(Cut cut) {
        try {
            return CsvHeader.checked(values(cut), columns);
        } catch (UnreadableRow unreadable) {
            throw new InvalidInput(
                    Violation.at("", "the first line must name the columns: " + unreadable.getMessage()));
        }
    }

    private List<String> values(Cut cut) {
        var text = reader.text(cut);
        try {
            return CsvRecord.read(text);
        } catch (IllegalArgumentException e) {
            throw new UnreadableRow(Problem.of(ImportProblems.MALFORMED_CSV, e.getMessage()));
        }
    }

    private ObjectNode object(List<String> values) {
        if (values.size() != header.size()) {
            throw new UnreadableRow(Problem.of(
                    ImportProblems.MALFORMED_CSV,
                    "%d values under %d columns".formatted(values.size(), header.size())));
        }
        var row = reader.emptyRow();
        var violations = new ArrayList<Violation>();
        for (var column = 0; column < values.size(); column++) {
            put(row, header.get(column), values.get(column), violations);
        }
        if (!violations.isEmpty()) {
            throw new UnreadableRow(BrokenRules.of(violations));
        }
        return row;
    }

    private void put(ObjectNode row, String column, String value, List<Violation> violations) {
        if (value.isEmpty()) {
            return;
        }
        try {
            columns.byName().get(column).put(row, value);
        } catch (IllegalArgumentException e) {
            violations.add(Violation.at("/" + column, e.getMessage()));
        }
    }
}
