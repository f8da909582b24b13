package org.filmscore.imports.report;

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
import java.util.Map;
import java.util.TreeMap;

/**
 * The report of a running import, in a deleted temporary file: it needs no memory, and the system removes it with the process.
 * It is sent after the last row, because few clients read while they write.
 */
public final class Report implements AutoCloseable {

    private final ObjectWriter json;
    private final boolean reportsAll;
    private final FileChannel file;
    private final OutputStream out;
    private final Map<Outcome.Kind, Long> outcomes = new TreeMap<>();
    private final Map<String, Long> refused = new TreeMap<>();
    private boolean finished;

    private Report(ObjectMapper json, boolean reportsAll, FileChannel file) {
        this.json = json.writer();
        this.reportsAll = reportsAll;
        this.file = file;
        this.out = new BufferedOutputStream(Channels.newOutputStream(file), 1 << 16);
    }

    public static Report begin(ObjectMapper json, boolean reportsAll) throws IOException {
        var path = Files.createTempFile("filmscore-import-", ".ndjson");
        var file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        Files.delete(path);
        return new Report(json, reportsAll, file);
    }

    public void add(long line, Outcome outcome) throws IOException {
        outcomes.merge(outcome.kind(), 1L, Long::sum);
        if (outcome.kind() == Outcome.Kind.REFUSED) {
            refused.merge(outcome.problem().name(), 1L, Long::sum);
        }
        if (reportsAll || !outcome.isAsWritten()) {
            write(ReportLine.of(line, outcome));
        }
    }

    public long refusals() {
        return outcomes.getOrDefault(Outcome.Kind.REFUSED, 0L);
    }

    /** The report from its first line to the summary. The reader closes the stream. */
    public InputStream finish() throws IOException {
        write(ReportLine.last(Counts.of(outcomes, refused)));
        out.flush();
        finished = true;
        return Channels.newInputStream(file.position(0));
    }

    private void write(ReportLine line) throws IOException {
        out.write(json.writeValueAsBytes(line));
        out.write('\n');
    }

    /** Without {@link #finish()} there is no reader. */
    @Override
    public void close() throws IOException {
        if (!finished) {
            file.close();
        }
    }
}
