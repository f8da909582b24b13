package org.filmscore.imports.csv;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.filmscore.imports.row.Cut;
import org.filmscore.imports.row.Row;
import org.filmscore.imports.row.RowCutter;
import org.filmscore.imports.row.RowProblems;
import org.filmscore.imports.row.RowReader;
import org.filmscore.imports.row.Rows;
import org.filmscore.imports.row.UnreadableRow;
import org.filmscore.service.problem.InvalidInput;
import org.filmscore.service.problem.Problem;
import org.filmscore.service.problem.Violation;

/** Records of CSV, below the columns that the first record names. */
public final class CsvRows<R> implements Rows<R> {

    private final RowCutter cutter;
    private final RowReader<R> reader;
    private final Columns columns;
    private final Dialect dialect;
    private CsvHeader header;

    public CsvRows(RowCutter cutter, RowReader<R> reader, Columns columns, Dialect dialect) {
        this.cutter = cutter;
        this.reader = reader;
        this.columns = columns;
        this.dialect = dialect;
    }

    /** @throws InvalidInput if the first record does not name the columns */
    @Override
    public Optional<Row<R>> next() {
        if (header == null) {
            var first = cutter.next();
            if (first.isEmpty()) {
                return Optional.empty();
            }
            header = header(first.get());
        }
        return cutter.next().map(cut -> reader.row(cut, dropped -> reader.read(object(values(cut), dropped))));
    }

    private CsvHeader header(Cut cut) {
        try {
            return CsvHeader.of(values(cut), columns, dialect);
        } catch (UnreadableRow unreadable) {
            throw new InvalidInput(
                    Violation.at("", "the first line must name the columns: " + unreadable.getMessage()));
        }
    }

    private List<String> values(Cut cut) {
        var text = reader.text(cut);
        try {
            return CsvRecord.read(text, dialect.delimiter());
        } catch (IllegalArgumentException e) {
            throw malformed(e.getMessage());
        }
    }

    private ObjectNode object(List<String> values, List<Violation> dropped) {
        if (values.size() != header.width()) {
            throw malformed("%d values below %d columns".formatted(values.size(), header.width()));
        }
        var row = reader.emptyRow();
        var violations = new ArrayList<Violation>();
        for (var field : header.fields()) {
            var value = values.get(field.position());
            if (!dialect.isAbsent(value)) {
                put(row, field.column(), value, violations, dropped);
            }
        }
        if (!violations.isEmpty()) {
            throw new UnreadableRow(Problem.of(violations));
        }
        return row;
    }

    private void put(ObjectNode row, String column, String value, List<Violation> violations, List<Violation> dropped) {
        try {
            columns.byName().get(column).put(row, value, dialect);
        } catch (DroppedValue e) {
            dropped.add(Violation.at("/" + column, e.getMessage()));
        } catch (IllegalArgumentException e) {
            violations.add(Violation.at("/" + column, e.getMessage()));
        }
    }

    private static UnreadableRow malformed(String why) {
        return new UnreadableRow(Problem.of(RowProblems.MALFORMED_CSV, why));
    }
}
