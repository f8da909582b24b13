package org.filmscore.stack.load;

import java.util.concurrent.Callable;

/** What to do with the rows of one kind of file. */
interface Rows {

    Columns columns();

    /** The service that takes these rows. */
    Calls calls();

    /**
     * Checks the row and gives back the work that loads it. Called in the order of the file, by one thread; the work runs beside
     * that of other rows.
     *
     * @throws Refusal if the row cannot be loaded, here or in the work
     */
    Callable<Outcome> prepare(Row row);
}
