package org.filmscore.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the columns of a CSV file mean.
 *
 * @param required that a file must have
 * @param byName all that a file may have
 */
public record Columns(Set<String> required, Map<String, Column> byName) {

    private static final Pattern NUMBER = Pattern.compile("-?(\\d{1,9}(\\.\\d{0,9})?|\\.\\d{1,9})");

    /** What one column adds to a row. */
    public interface Column {

        /**
         * @param value never blank
         * @throws IllegalArgumentException that says what the value must be
         */
        void put(ObjectNode row, String value);
    }

    /** @param path of the property, through the objects that it is in */
    public static Column text(String... path) {
        return (row, value) -> parent(row, path).put(last(path), value);
    }

    public static Column number(String... path) {
        return (row, value) -> parent(row, path).put(last(path), number(value));
    }

    public static Column whole(String... path) {
        return (row, value) -> parent(row, path).put(last(path), whole(value));
    }

    public static Column flag(String... path) {
        return (row, value) -> parent(row, path)
                .put(
                        last(path),
                        switch (value.toLowerCase(Locale.ROOT)) {
                            case "true", "yes", "1" -> true;
                            case "false", "no", "0" -> false;
                            default -> throw new IllegalArgumentException("must be true or false");
                        });
    }

    /** Values separated by {@code |}. */
    public static Column list(String... path) {
        return (row, value) -> {
            var list = parent(row, path).putArray(last(path));
            values(value).forEach(list::add);
        };
    }

    /** The values that are in one, separated by {@code |}. */
    public static Stream<String> values(String value) {
        return Stream.of(value.split("\\|")).map(String::strip).filter(one -> !one.isEmpty());
    }

    private static ObjectNode parent(ObjectNode row, String... path) {
        var parent = row;
        for (var step = 0; step < path.length - 1; step++) {
            parent = parent.withObjectProperty(path[step]);
        }
        return parent;
    }

    private static String last(String... path) {
        return path[path.length - 1];
    }

    private static BigDecimal number(String value) {
        if (!NUMBER.matcher(value).matches()) {
            throw new IllegalArgumentException("must be a number");
        }
        return new BigDecimal(value);
    }

    private static int whole(String value) {
        try {
            return number(value).intValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("must be a whole number", e);
        }
    }
}
