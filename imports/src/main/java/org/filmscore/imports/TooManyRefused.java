package org.filmscore.imports;

/** So many rows were refused that the report of them would be of no use to anybody. */
class TooManyRefused extends RuntimeException {

    TooManyRefused(int most, long line) {
        super("More than %,d rows were refused; rows before line %d stay as they were taken".formatted(most, line));
    }
}
