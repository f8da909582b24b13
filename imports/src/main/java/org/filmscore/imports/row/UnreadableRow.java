package org.filmscore.imports.row;

import org.filmscore.service.problem.Problem;

/** A row cannot be read. The rows after it can. */
public final class UnreadableRow extends RuntimeException {

    private final transient Problem problem;

    public UnreadableRow(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
