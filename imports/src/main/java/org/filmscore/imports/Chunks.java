package org.filmscore.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.filmscore.imports.ImportProblems.TooManyRefused;
import org.filmscore.imports.report.Outcome;
import org.filmscore.imports.report.Report;
import org.filmscore.imports.row.Row;
import org.filmscore.imports.row.Row.Readable;
import org.filmscore.imports.row.Row.Unreadable;
import org.filmscore.imports.row.Rows;
import org.filmscore.service.limit.IncompleteBody;

/** Takes rows in chunks, each in one transaction. A chunk ends after a number of rows or a megabyte. */
final class Chunks<R> {

    private static final int MOST_BYTES = 1 << 20;

    private final Intake<R> intake;
    private final Existing existing;
    private final Report report;
    private final int mostRows;
    private final int mostRefusals;
    private final List<Row<R>> chunk = new ArrayList<>();
    private int bytes;
    private long next = 1;

    Chunks(Intake<R> intake, Existing existing, Report report, ImportSettings settings) {
        this.intake = intake;
        this.existing = existing;
        this.report = report;
        this.mostRows = settings.chunk();
        this.mostRefusals = settings.refusals();
    }

    void takeAll(Rows<R> rows) throws IOException {
        try {
            for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                chunk.add(row.get());
                bytes += row.get().size();
                if (chunk.size() == mostRows || bytes > MOST_BYTES) {
                    take();
                }
            }
        } catch (IncompleteBody cut) {
            throw cut.so("Rows before line %d are imported; sent again they change nothing".formatted(next));
        }
        take();
    }

    private void take() throws IOException {
        var rows = readable();
        var outcomes = (rows.isEmpty() ? List.<Outcome>of() : intake.take(rows, existing)).iterator();
        for (var row : chunk) {
            report.add(
                    row.line(),
                    switch (row) {
                        case Readable<R> readable -> outcomes.next().without(readable.dropped());
                        case Unreadable<R> unreadable -> Outcome.refused(unreadable.problem());
                    });
            next = row.line() + 1;
        }
        chunk.clear();
        bytes = 0;
        if (report.refusals() > mostRefusals) {
            throw new TooManyRefused(mostRefusals, next);
        }
    }

    private List<R> readable() {
        var readable = new ArrayList<R>();
        for (var row : chunk) {
            if (row instanceof Readable<R> good) {
                readable.add(good.value());
            }
        }
        return readable;
    }
}
