package org.filmscore.imports;

/** What a row does to what is there already under its key. */
public enum Existing {
    /** Describes it anew. */
    CHANGE,
    /** Leaves it as it is. */
    KEEP
}
