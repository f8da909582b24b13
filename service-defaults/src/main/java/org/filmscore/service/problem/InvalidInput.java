package org.filmscore.service.problem;

import java.util.List;

/** The request says something that cannot be; nothing was changed. */
public class InvalidInput extends RuntimeException {

    private final transient List<Violation> violations;

    public InvalidInput(Violation... violations) {
        this(List.of(violations));
    }

    public InvalidInput(List<Violation> violations) {
        super(violations.toString());
        this.violations = List.copyOf(violations);
    }

    public List<Violation> violations() {
        return violations;
    }
}
