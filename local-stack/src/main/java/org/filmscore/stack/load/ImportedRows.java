package org.filmscore.stack.load;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Rows that a service takes many of in one request. All of this is called in the order of the file, by one thread. */
non-sealed interface ImportedRows extends Rows {

    /** Of the import, below the base path. */
    String path();

    /**
     * The row as the service takes it.
     *
     * @throws Refusal if the row cannot be loaded
     */
    ObjectNode body(Row row) throws InterruptedException;

    /** What there is one of at most: a row that says the same as an earlier one is a duplicate. */
    List<String> subject(Row row);

    /** Tells what the service has under the key of the row. */
    default void learn(Row row, String id) {}
}
