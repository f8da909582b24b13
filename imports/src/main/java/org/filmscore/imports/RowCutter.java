package org.filmscore.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Cuts a stream of bytes into rows at its line breaks; in CSV those inside quotes are part of the row. What it looks for is
 * ASCII, which no other character contains in UTF-8.
 */
final class RowCutter {

    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final int longest;
    private final boolean isCsv;
    private final byte[] chunk = new byte[CHUNK];
    private int position;
    private int length;
    private long nextLine = 1;
    private byte[] row = new byte[512];
    private int size;
    private Place place;

    RowCutter(InputStream in, int longest, boolean isCsv) {
        this.in = in;
        this.longest = longest;
        this.isCsv = isCsv;
    }

    /** Empty at the end; the last row need not end in a line break. */
    Optional<Cut> next() {
        var line = nextLine;
        size = 0;
        place = Place.START;
        for (var next = read(); next >= 0; next = read()) {
            if (next == '\n') {
                nextLine++;
                if (place != Place.QUOTED) {
                    return Optional.of(cut(line));
                }
            }
            add((byte) next);
        }
        return size == 0 ? Optional.empty() : Optional.of(cut(line));
    }

    /** Beyond the limit nothing more is kept, and the next line break ends the row, whether it is in quotes or not. */
    private void add(byte next) {
        if (size > longest) {
            place = Place.PLAIN;
            return;
        }
        place = isCsv ? place.after(next) : place;
        if (size == row.length) {
            row = Arrays.copyOf(row, 2 * size);
        }
        row[size++] = next;
    }

    private Cut cut(long line) {
        var isTooLong = size > longest;
        var end = size > 0 && row[size - 1] == '\r' ? size - 1 : size;
        return new Cut(line, Arrays.copyOf(row, isTooLong ? 0 : end), isTooLong);
    }

    private int read() {
        if (position == length) {
            try {
                length = in.read(chunk);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            position = 0;
            if (length <= 0) {
                length = 0;
                return -1;
            }
        }
        return chunk[position++] & 0xFF;
    }

    /** Where in a record of CSV. */
    private enum Place {
        START,
        PLAIN,
        QUOTED,
        AFTER_QUOTE;

        Place after(byte next) {
            return switch (next) {
                case '"' ->
                    switch (this) {
                        case START, AFTER_QUOTE -> QUOTED;
                        case QUOTED -> AFTER_QUOTE;
                        case PLAIN -> PLAIN;
                    };
                case ',' -> this == QUOTED ? QUOTED : START;
                case ' ' -> this;
                default -> this == QUOTED ? QUOTED : PLAIN;
            };
        }
    }
}
