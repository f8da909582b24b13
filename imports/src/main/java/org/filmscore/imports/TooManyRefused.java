package org.filmscore.imports;

/** The import stops because too many rows are refused. */
class TooManyRefused extends RuntimeException {

    TooManyRefused(int most, long line) {
        super("More than %,d rows are refused; the valid rows before line %d are imported".formatted(most, line));
    }
}
