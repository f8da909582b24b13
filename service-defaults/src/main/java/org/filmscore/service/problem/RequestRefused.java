package org.filmscore.service.problem;

/** A request that is refused before it comes to any operation. */
public class RequestRefused extends RuntimeException {

    private final transient ProblemType type;

    public RequestRefused(ProblemType type) {
        super(type.name(), null, false, false);
        this.type = type;
    }

    ProblemType type() {
        return type;
    }
}
