package org.filmscore.service.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** A body that is not the JSON it should be: 400, pointing at the place where there is one, without Jackson's words. */
class JsonProblems {

    @ServerExceptionMapper(priority = 1)
    public Response mapping(JsonMappingException e) {
        return answer(e);
    }

    @ServerExceptionMapper(priority = 1)
    public Response mismatch(MismatchedInputException e) {
        return answer(e);
    }

    @ServerExceptionMapper(priority = 1)
    public Response format(InvalidFormatException e) {
        return answer(e);
    }

    @ServerExceptionMapper(priority = 1)
    public Response unknownProperty(UnrecognizedPropertyException e) {
        return answer(e);
    }

    @ServerExceptionMapper(priority = 1)
    public Response syntax(JsonProcessingException e) {
        return answer(e);
    }

    @ServerExceptionMapper(priority = 1)
    public Response unreadable(UnreadableBody e) {
        return answer(e.getCause());
    }

    static Response answer(JsonProcessingException e) {
        return problem(e).toResponse();
    }

    static Problem problem(JsonProcessingException e) {
        return switch (e) {
            case StreamConstraintsException beyond -> beyondLimits();
            case UnrecognizedPropertyException unknown -> at(unknown, "is not a property of this resource");
            case InvalidFormatException bad -> at(bad, "must be " + nameOf(bad.getTargetType()));
            case MismatchedInputException bad
            when bad.getTargetType() != null -> at(bad, "must be " + nameOf(bad.getTargetType()));
            case JsonMappingException bad
            when bad.getCause() instanceof NumberFormatException -> at(bad, "must be a number within reason");
            case JsonMappingException bad
            when bad.getCause() instanceof IllegalArgumentException rule -> at(bad, rule.getMessage());
            case JsonMappingException bad when !bad.getPath().isEmpty() -> at(bad, "cannot be read");
            default -> malformed(e);
        };
    }

    private static Problem at(JsonMappingException e, String message) {
        return InputProblems.problem(List.of(Violation.at(pointer(e), message)));
    }

    private static Problem beyondLimits() {
        var detail = "The body is nested too deeply, or has a number or a name that is too long";
        return Problem.of(GeneralProblems.MALFORMED_JSON, detail);
    }

    private static Problem malformed(JsonProcessingException e) {
        var where = e.getLocation() == null
                ? ""
                : " at line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
        return Problem.of(GeneralProblems.MALFORMED_JSON, "The body is not well-formed JSON" + where);
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> "/"
                        + (step.getFieldName() == null ? step.getIndex() : InputProblems.escaped(step.getFieldName())))
                .collect(Collectors.joining());
    }

    private static String nameOf(Class<?> type) {
        if (type.isEnum()) {
            return "one of " + List.of(type.getEnumConstants());
        }
        return switch (type.getSimpleName()) {
            case "int", "Integer", "long", "Long" -> "a whole number";
            case "BigDecimal" -> "a number";
            case "boolean", "Boolean" -> "true or false";
            case "LocalDate" -> "a day such as 2012-09-28";
            case "UUID" -> "an id";
            case "String" -> "a text";
            case "List" -> "an array";
            default -> "an object";
        };
    }
}
