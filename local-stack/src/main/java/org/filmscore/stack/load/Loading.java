package org.filmscore.stack.load;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import org.filmscore.stack.load.LoadStopped.UnknownColumn;

/** Loads files one after the other and tells of it on the way: progress, a report by line, and a summary at the end. */
final class Loading {

    private final RunningSystem system;
    private final Dialect dialect;
    private final int atOnce;
    private final PrintWriter out;
    private final Clock clock = Clock.systemUTC();

    Loading(RunningSystem system, Dialect dialect, int atOnce, PrintWriter out) {
        this.system = system;
        this.dialect = dialect;
        this.atOnce = atOnce;
        this.out = out;
    }

    /**
     * Nothing is loaded unless every file has the right form and every service is there. A load that is stopped later has told of all
     * rows up to then.
     */
    List<Tally> load(SortedMap<Kind, Source> files, Report report) throws InterruptedException {
        var inputs = files.entrySet().stream()
                .map(file -> Input.of(file, system, dialect))
                .toList();
        checkRenamings(inputs);
        inputs.forEach(this::tellOfIgnoredColumns);
        system.greet(files.keySet());
        var begun = clock.instant();
        var tallies = new ArrayList<Tally>();
        try {
            for (var input : inputs) {
                var tally = new Tally(input.table().name());
                tallies.add(tally);
                load(input, tally, report);
            }
        } finally {
            new Summary(tallies, Duration.between(begun, clock.instant()), report.path()).print(out);
        }
        return tallies;
    }

    private void load(Input input, Tally tally, Report report) throws InterruptedException {
        var table = input.table();
        try (var records = table.read();
                var progress = Progress.of(table, out)) {
            var file = new Records.OfTable(records, table);
            BiConsumer<Row, Outcome> settled = (row, outcome) -> {
                tally.count(row, outcome);
                report.tell(tally.file(), row, outcome);
                progress.step();
            };
            switch (input.rows()) {
                case SingleRows single -> load(file, single, settled);
                case ImportedRows imported -> load(file, imported, settled);
            }
        }
    }

    private void load(Records.OfTable file, SingleRows rows, BiConsumer<Row, Outcome> settled)
            throws InterruptedException {
        try (var inFlight = new InFlight(atOnce, settled)) {
            for (var row = file.next(); row.isPresent(); row = file.next()) {
                inFlight.begin(row.get(), prepare(rows, row.get()));
            }
            inFlight.finish();
        }
    }

    private void load(Records.OfTable file, ImportedRows rows, BiConsumer<Row, Outcome> settled)
            throws InterruptedException {
        var imports = new Imports(rows, system.tokens(), settled);
        for (var row = file.next(); row.isPresent(); row = file.next()) {
            imports.add(row.get());
        }
        imports.finish();
    }

    private static Callable<Outcome> prepare(SingleRows rows, Row row) {
        try {
            return rows.prepare(row.complete());
        } catch (Refusal refusal) {
            return refusal::outcome;
        }
    }

    /** A column that is misspelt on the command line must not end as a file of reviews without grades. */
    private void checkRenamings(List<Input> inputs) {
        dialect.renamed().forEach((ours, theirs) -> {
            var concerned =
                    inputs.stream().filter(input -> input.hasUseFor(ours)).toList();
            if (!concerned.isEmpty()
                    && concerned.stream()
                            .noneMatch(input -> input.table().header().has(theirs))) {
                throw new UnknownColumn("--column %s=%s: no file has a column '%s'".formatted(ours, theirs, theirs));
            }
        });
    }

    private void tellOfIgnoredColumns(Input input) {
        var ignored = input.table().header().ignored();
        if (!ignored.isEmpty()) {
            out.printf("%s: columns not used: %s%n", input.table().name(), String.join(", ", ignored));
            out.flush();
        }
    }
}
