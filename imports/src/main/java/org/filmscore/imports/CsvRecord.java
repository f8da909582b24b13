package org.filmscore.imports;

import java.util.ArrayList;
import java.util.List;

/** Reads one record of CSV (RFC 4180); blanks around a value do not belong to it. */
final class CsvRecord {

    private final String text;
    private int position;

    private CsvRecord(String text) {
        this.text = text;
    }

    /** @throws IllegalArgumentException that says what is wrong with its quotes */
    static List<String> read(String text) {
        var record = new CsvRecord(text);
        var values = new ArrayList<String>();
        values.add(record.value());
        while (record.position < text.length()) {
            record.position++;
            values.add(record.value());
        }
        return values;
    }

    /** Ends at a comma, or at the end of the record. */
    private String value() {
        skipBlanks();
        return position < text.length() && text.charAt(position) == '"' ? quoted() : plain();
    }

    private String plain() {
        var comma = text.indexOf(',', position);
        var end = comma < 0 ? text.length() : comma;
        var value = text.substring(position, end).strip();
        position = end;
        return value;
    }

    private String quoted() {
        var value = new StringBuilder();
        position++;
        while (true) {
            var quote = text.indexOf('"', position);
            if (quote < 0) {
                throw new IllegalArgumentException("A quote is opened and never closed");
            }
            value.append(text, position, quote);
            position = quote + 1;
            if (position == text.length() || text.charAt(position) != '"') {
                return ended(value.toString());
            }
            value.append('"');
            position++;
        }
    }

    private String ended(String value) {
        skipBlanks();
        if (position < text.length() && text.charAt(position) != ',') {
            throw new IllegalArgumentException("Something follows a closing quote; a quote in quotes is doubled");
        }
        return value.strip();
    }

    private void skipBlanks() {
        while (position < text.length() && text.charAt(position) == ' ') {
            position++;
        }
    }
}
