package org.filmscore.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.Set;

/**
 * The report while it is written: in a file that has no name any more, so that it needs no memory and is gone with the process,
 * however that ends. It is sent after the last row, since few clients read while they write.
 */
final class Report implements AutoCloseable {

    private static final Set<Outcome.Kind> AS_WANTED =
            EnumSet.of(Outcome.Kind.TAKEN, Outcome.Kind.CHANGED, Outcome.Kind.UNCHANGED);

    private final ObjectWriter json;
    private final boolean reportsAll;
    private final FileChannel file;
    private final OutputStream out;
    private final Summary summary = new Summary();
    private boolean finished;

    private Report(ObjectMapper json, boolean reportsAll, FileChannel file) {
        this.json = json.writer();
        this.reportsAll = reportsAll;
        this.file = file;
        this.out = new BufferedOutputStream(Channels.newOutputStream(file), 1 << 16);
    }

    static Report begun(ObjectMapper json, boolean reportsAll) throws IOException {
        var path = Files.createTempFile("filmscore-import-", ".ndjson");
        var file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        Files.delete(path);
        return new Report(json, reportsAll, file);
    }

    void tell(long line, Outcome outcome) throws IOException {
        summary.count(outcome);
        if (reportsAll || !AS_WANTED.contains(outcome.kind())) {
            write(ReportLine.of(line, outcome));
        }
    }

    long refusals() {
        return summary.refusals();
    }

    /** From its first line to the summary; whoever reads it closes it. */
    InputStream finished() throws IOException {
        write(ReportLine.last(summary.counts()));
        out.flush();
        finished = true;
        return Channels.newInputStream(file.position(0));
    }

    private void write(ReportLine line) throws IOException {
        out.write(json.writeValueAsBytes(line));
        out.write('\n');
    }

    /** Where it was not finished, nobody will read it. */
    @Override
    public void close() throws IOException {
        if (!finished) {
            file.close();
        }
    }
}
