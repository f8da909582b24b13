package org.filmscore.imports;

import java.util.Optional;

/** The rows of a stream, one after the other. */
interface Rows<R> {

    /** Empty at the end. Lines without anything in them are passed over. */
    Optional<Row<R>> next();
}
