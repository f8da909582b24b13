package org.filmscore.imports.row;

import java.util.List;
import org.filmscore.service.problem.Problem;
import org.filmscore.service.problem.Violation;

/** A row of the file: readable or not. */
public sealed interface Row<R> {

    /** Line on which the row begins, from 1. */
    long line();

    /** In bytes. */
    int size();

    /** @param dropped values without which the row is imported */
    record Readable<R>(long line, int size, R value, List<Violation> dropped) implements Row<R> {}

    record Unreadable<R>(long line, int size, Problem problem) implements Row<R> {}
}
