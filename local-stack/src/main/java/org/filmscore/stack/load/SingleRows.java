package org.filmscore.stack.load;

import java.util.concurrent.Callable;

/** Rows of which each is a request of its own. */
non-sealed interface SingleRows extends Rows {

    /**
     * Checks the row and gives back the work that loads it. Called in the order of the file, by one thread; the work runs beside
     * that of other rows.
     *
     * @throws Refusal if the row cannot be loaded, here or in the work
     */
    Callable<Outcome> prepare(Row row);
}
