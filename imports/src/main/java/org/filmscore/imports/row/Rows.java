package org.filmscore.imports.row;

import java.util.Optional;

/** The rows of a stream, one after the other. */
@FunctionalInterface
public interface Rows<R> {

    /** Empty at the end. Blank lines are skipped. */
    Optional<Row<R>> next();
}
