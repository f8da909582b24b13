package org.filmscore.stack.load;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.filmscore.stack.load.LoadStopped.UnwritableReport;

/** The file that says of every row that was refused, or taken without one of its values, why: itself CSV, in the order of the files. */
final class Report implements AutoCloseable {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private final Path path;
    private final BufferedWriter writer;

    private Report(Path path, BufferedWriter writer) {
        this.path = path;
        this.writer = writer;
    }

    static Report at(Path path) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            var report = new Report(path, Files.newBufferedWriter(path));
            report.print("file", "line", "outcome", "reason", "detail");
            return report;
        } catch (IOException e) {
            throw new UnwritableReport(path, e);
        }
    }

    Path path() {
        return path;
    }

    void tell(String file, Row row, Outcome outcome) {
        switch (outcome) {
            case Outcome.Refused(var reason, var detail) -> print(file, row.line(), "refused", reason, detail);
            case Outcome.Parked(var reason, var detail) -> print(file, row.line(), "parked", reason, detail);
            case Outcome.Taken _ ->
                row.leftOut().forEach(detail -> print(file, row.line(), "taken", "value-left-out", detail));
            case Outcome.AlreadyThere _ -> {}
        }
    }

    private void print(Object... values) {
        try {
            FORMAT.printRecord(writer, values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
