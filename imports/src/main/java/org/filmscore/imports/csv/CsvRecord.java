package org.filmscore.imports.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads one record of CSV (RFC 4180). A quoted value keeps its blanks; an unquoted value is stripped. */
final class CsvRecord extends AbstractBaseCsvCallbackHandler<List<String>> {

    private final List<String> values = new ArrayList<>();

    private CsvRecord() {}

    /** @throws IllegalArgumentException that says what is wrong with its quotes */
    static List<String> read(String text, char delimiter) {
        var builder = CsvReader.builder().fieldSeparator(delimiter).trimWhitespacesAroundQuotes(true);
        try (var reader = builder.build(new CsvRecord(), text)) {
            var records = reader.iterator();
            return records.hasNext() ? records.next() : List.of("");
        } catch (CsvParseException e) {
            throw new IllegalArgumentException(
                    e.getCause() == null ? e.getMessage() : e.getCause().getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        var value = new String(buffer, offset, length);
        values.add(quoted ? value : value.strip());
    }

    @Override
    protected List<String> buildRecord() {
        return values;
    }
}
