package org.filmscore.imports;

/** What a row does to what exists under its key. */
public enum Existing {
    /** Replaces its description. */
    CHANGE,
    /** Nothing. */
    KEEP
}
