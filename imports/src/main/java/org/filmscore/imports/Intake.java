package org.filmscore.imports;

import java.util.List;
import org.filmscore.imports.csv.Columns;
import org.filmscore.imports.report.Outcome;

/**
 * Stores rows of one kind.
 *
 * @param <R> a row, checked as the body of a request is
 */
public interface Intake<R> {

    Class<R> row();

    /** The columns of a CSV file. */
    Columns columns();

    /**
     * Stores some rows in one transaction. A row that was taken before, by its key, changes nothing.
     *
     * @param rows in the order of the file; of two rows with the same key the second one comes after the first
     * @return the outcome of each row, in the same order
     */
    List<Outcome> take(List<R> rows, Existing existing);
}
