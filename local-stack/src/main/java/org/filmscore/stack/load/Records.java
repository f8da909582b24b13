package org.filmscore.stack.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.filmscore.stack.load.LoadStopped.UnreadableFile;

/** The records of a CSV file from its first line on, each with the line it starts on. Empty lines are counted and passed over. */
final class Records implements AutoCloseable {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(true)
            .get();

    record Numbered(long line, List<String> values) {}

    /** The same as rows of a table. */
    record OfTable(Records records, Table table) {

        Optional<Row> next() {
            return records.next().map(table::row);
        }
    }

    private final String file;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    Records(Source source) {
        file = source.name();
        try {
            parser = CSVParser.builder()
                    .setReader(source.read())
                    .setFormat(FORMAT)
                    .get();
        } catch (IOException e) {
            throw unreadable(e);
        }
        records = parser.iterator();
    }

    Optional<Numbered> next() {
        try {
            // Asked before the parser moves on: a record with line breaks in its quotes starts above where it ends.
            for (long line = nextLine(); records.hasNext(); line = nextLine()) {
                var values = records.next().toList();
                if (!isEmptyLine(values)) {
                    return Optional.of(new Numbered(line, values));
                }
            }
            return Optional.empty();
        } catch (UncheckedIOException e) {
            throw unreadable(e.getCause());
        }
    }

    private long nextLine() {
        return parser.getCurrentLineNumber() + 1;
    }

    private static boolean isEmptyLine(List<String> values) {
        return values.size() == 1 && values.getFirst().isBlank();
    }

    private UnreadableFile unreadable(IOException failure) {
        return new UnreadableFile(
                file,
                switch (failure) {
                    case NoSuchFileException _ -> "there is no such file";
                    case CharacterCodingException _ -> "it is not UTF-8 throughout";
                    default -> failure.getMessage();
                });
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }
}
