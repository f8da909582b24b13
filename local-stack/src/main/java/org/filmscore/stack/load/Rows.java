package org.filmscore.stack.load;

/** What to do with the rows of one kind of file. */
sealed interface Rows permits SingleRows, ImportedRows {

    Columns columns();

    /** The service that takes these rows. */
    Calls calls();
}
