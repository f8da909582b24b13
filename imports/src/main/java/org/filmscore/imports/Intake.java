package org.filmscore.imports;

import java.util.List;

/**
 * Where rows of one kind go.
 *
 * @param <R> a row, checked as a body of a request is
 */
public interface Intake<R> {

    Class<R> row();

    /** What the columns of a CSV file mean. */
    Columns columns();

    /**
     * Takes some rows in one transaction. A row that was taken before, by its key, changes nothing.
     *
     * @param rows in the order of the file; of two with the same key the later one counts as coming after the other
     * @return what became of each, in the same order
     */
    List<Outcome> take(List<R> rows, Existing existing);
}
