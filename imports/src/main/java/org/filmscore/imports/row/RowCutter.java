package org.filmscore.imports.row;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import org.filmscore.imports.row.Cut.State;

/**
 * Cuts a stream of bytes into rows at its line breaks; a line break inside quotes of CSV is part of the row. All bytes that it
 * looks for are ASCII, and UTF-8 uses them for nothing else.
 */
public final class RowCutter {

    private static final char NO_DELIMITER = 0;

    private final InputStream in;
    private final int longest;
    private final char delimiter;
    private final byte[] chunk = new byte[1 << 16];
    private int position;
    private int length;
    private long nextLine = 1;
    private byte[] row = new byte[512];
    private int size;
    private Place place;

    private RowCutter(InputStream in, int longest, char delimiter) {
        this.in = in;
        this.longest = longest;
        this.delimiter = delimiter;
    }

    public static RowCutter ofLines(InputStream in, int longest) {
        return new RowCutter(in, longest, NO_DELIMITER);
    }

    public static RowCutter ofCsv(InputStream in, int longest, char delimiter) {
        return new RowCutter(in, longest, delimiter);
    }

    /** The next row that is not blank. Empty at the end; the last row need not end with a line break. */
    public Optional<Cut> next() {
        var cut = nextOrBlank();
        while (cut.isPresent() && cut.get().isBlank()) {
            cut = nextOrBlank();
        }
        return cut;
    }

    private Optional<Cut> nextOrBlank() {
        var line = nextLine;
        size = 0;
        place = Place.START;
        for (var next = read(); next >= 0; next = read()) {
            if (isLineBreak(next)) {
                nextLine++;
                if (place != Place.QUOTED) {
                    return Optional.of(cut(line));
                }
            }
            add((byte) next);
        }
        return size == 0 ? Optional.empty() : Optional.of(cut(line));
    }

    /** LF and CRLF; in CSV also CR alone. */
    private boolean isLineBreak(int next) {
        return next == '\n' || next == '\r' && delimiter != NO_DELIMITER && !(fill() && chunk[position] == '\n');
    }

    /** Above the limit, bytes are dropped, and the next line break ends the row, even inside quotes. */
    private void add(byte next) {
        if (size > longest) {
            place = Place.PLAIN;
            return;
        }
        place = delimiter == NO_DELIMITER ? place : place.after(next, delimiter);
        if (size == row.length) {
            row = Arrays.copyOf(row, 2 * size);
        }
        row[size++] = next;
    }

    private Cut cut(long line) {
        if (size > longest) {
            return new Cut(line, new byte[0], State.TOO_LONG);
        }
        var end = size > 0 && row[size - 1] == '\r' ? size - 1 : size;
        return new Cut(line, Arrays.copyOf(row, end), place == Place.QUOTED ? State.QUOTE_OPEN : State.WHOLE);
    }

    private int read() {
        return fill() ? chunk[position++] & 0xFF : -1;
    }

    /** Whether there is one more byte in the chunk. */
    private boolean fill() {
        if (position == length) {
            try {
                length = Math.max(0, in.read(chunk));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            position = 0;
        }
        return position < length;
    }

    /** The place in a record of CSV. */
    private enum Place {
        START,
        PLAIN,
        QUOTED,
        AFTER_QUOTE;

        Place after(byte next, char delimiter) {
            if (next == delimiter) {
                return this == QUOTED ? QUOTED : START;
            }
            return switch (next) {
                case '"' ->
                    switch (this) {
                        case START, AFTER_QUOTE -> QUOTED;
                        case QUOTED -> AFTER_QUOTE;
                        case PLAIN -> PLAIN;
                    };
                case ' ' -> this;
                default -> this == QUOTED ? QUOTED : PLAIN;
            };
        }
    }
}
