package org.filmscore.service.problem;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What is wrong with one part of a request.
 *
 * @param pointer JSON pointer into the body, absent where a parameter is meant
 * @param parameter name of a query or path parameter, absent where the body is meant
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Violation(String pointer, String parameter, String message) {

    public static Violation at(String pointer, String message) {
        return new Violation(pointer, null, message);
    }

    public static Violation in(String parameter, String message) {
        return new Violation(null, parameter, message);
    }
}
