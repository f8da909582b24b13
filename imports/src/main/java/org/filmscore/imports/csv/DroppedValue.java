package org.filmscore.imports.csv;

/** A value that cannot be read; the row is imported without it, and the report says so. */
public final class DroppedValue extends RuntimeException {

    DroppedValue(String why) {
        super(why, null, false, false);
    }
}
