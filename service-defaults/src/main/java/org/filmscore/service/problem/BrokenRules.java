package org.filmscore.service.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Set;

/** Says of input that is a part of a request, such as a row of an import, what a whole request would be answered for it. */
public final class BrokenRules {

    private BrokenRules() {}

    public static Problem of(JsonProcessingException unreadable) {
        return JsonProblems.problem(unreadable);
    }

    /** @param broken in any order; there is one at least */
    public static Problem of(Set<? extends ConstraintViolation<?>> broken) {
        return InputProblems.problem(broken);
    }

    public static Problem of(List<Violation> violations) {
        return InputProblems.problem(violations);
    }
}
