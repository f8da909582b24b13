package org.filmscore.imports;

import org.filmscore.service.problem.Problem;

/** A row that cannot be read; those after it can. */
final class UnreadableRow extends RuntimeException {

    private final transient Problem problem;

    UnreadableRow(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
