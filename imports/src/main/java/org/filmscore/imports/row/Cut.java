package org.filmscore.imports.row;

/**
 * The bytes of one row.
 *
 * @param line on which the row begins, from 1
 */
public record Cut(long line, byte[] bytes, State state) {

    enum State {
        WHOLE,
        /** The row is longer than the limit, and its bytes are dropped. */
        TOO_LONG,
        /** The stream ends inside quotes. */
        QUOTE_OPEN
    }

    boolean isBlank() {
        for (var next : bytes) {
            if (next != ' ' && next != '\t') {
                return false;
            }
        }
        return state == State.WHOLE;
    }
}
