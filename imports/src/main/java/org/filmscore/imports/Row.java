package org.filmscore.imports;

import org.filmscore.service.problem.Problem;

/** A row as it came: readable, or not. */
sealed interface Row<R> {

    /** On which it begins, from 1. */
    long line();

    /** In bytes, as it was sent. */
    int size();

    record Readable<R>(long line, int size, R value) implements Row<R> {}

    record Unreadable<R>(long line, int size, Problem problem) implements Row<R> {}
}
