package org.filmscore.service.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Input that breaks a rule: 400, naming each part that does. */
class InputProblems {

    @ServerExceptionMapper(priority = 1)
    public Response invalidInput(InvalidInput e) {
        return answer(e.violations());
    }

    @ServerExceptionMapper(priority = 1)
    public Response constraintViolation(ConstraintViolationException e) {
        return problem(e.getConstraintViolations()).toResponse();
    }

    static Response answer(List<Violation> violations) {
        return problem(violations).toResponse();
    }

    static Problem problem(Set<? extends ConstraintViolation<?>> broken) {
        return problem(broken.stream()
                .map(InputProblems::violation)
                .sorted(Comparator.comparing(Violation::toString))
                .toList());
    }

    static Problem problem(List<Violation> violations) {
        var detail = "The request breaks " + (violations.size() == 1 ? "a rule" : violations.size() + " rules");
        return Problem.of(GeneralProblems.INVALID_INPUT, detail).violatedBy(violations);
    }

    /** The path of a violation is: method, its parameter (always the body), and then the way to the value. */
    private static Violation violation(ConstraintViolation<?> broken) {
        var nodes = new ArrayList<Path.Node>();
        broken.getPropertyPath().forEach(nodes::add);
        if (nodes.getFirst().getKind() == ElementKind.METHOD) {
            nodes.removeFirst();
            nodes.removeFirst();
        }
        return Violation.at(pointer(nodes), broken.getMessage());
    }

    private static String pointer(List<Path.Node> nodes) {
        var pointer = new StringBuilder();
        for (var node : nodes) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            } else if (node.getKey() != null) {
                pointer.append('/').append(escaped(node.getKey().toString()));
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(escaped(node.getName()));
            }
        }
        return pointer.toString();
    }

    static String escaped(String token) {
        return token.replace("~", "~0").replace("/", "~1");
    }
}
