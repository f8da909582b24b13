package org.filmscore.stack.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;

/** The body of a request, made from the values of a row: absent in the row is absent in the body. */
final class Draft {

    private final Row row;
    private final ObjectNode body = JsonNodeFactory.instance.objectNode();

    Draft(Row row) {
        this.row = row;
    }

    Draft text(String property) {
        return text(property, property);
    }

    Draft text(String property, String column) {
        row.text(column).ifPresent(value -> body.put(property, value));
        return this;
    }

    Draft day(String property) {
        row.day(property).ifPresent(value -> body.put(property, value));
        return this;
    }

    Draft number(String property, String column) {
        row.number(column).ifPresent(value -> body.put(property, value));
        return this;
    }

    Draft whole(String property) {
        row.number(property).ifPresent(value -> body.put(property, whole(property, value)));
        return this;
    }

    Draft link(String property, String column) {
        row.link(column).ifPresent(value -> body.put(property, value.toString()));
        return this;
    }

    Draft flag(String property) {
        row.flag(property).ifPresent(value -> body.put(property, value));
        return this;
    }

    Draft list(String property) {
        return with(
                property,
                JsonNodeFactory.instance
                        .arrayNode()
                        .addAll(row.list(property).stream()
                                .map(JsonNodeFactory.instance::textNode)
                                .toList()));
    }

    Draft with(String property, String value) {
        body.put(property, value);
        return this;
    }

    Draft with(String property, int value) {
        body.put(property, value);
        return this;
    }

    /** An object or array without anything in it is left out. */
    Draft with(String property, JsonNode value) {
        if (!value.isEmpty()) {
            body.set(property, value);
        }
        return this;
    }

    boolean has(String property) {
        return body.has(property);
    }

    ObjectNode body() {
        return body;
    }

    private static int whole(String column, BigDecimal value) {
        try {
            return value.intValueExact();
        } catch (ArithmeticException e) {
            throw new Refusal("unreadable-number", "%s: '%s' is not a whole number".formatted(column, value));
        }
    }
}
