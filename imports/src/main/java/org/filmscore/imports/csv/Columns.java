package org.filmscore.imports.csv;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The columns of a CSV file and the JSON properties that they fill.
 *
 * @param required columns that a file must have
 * @param byName all columns that a file may have
 */
public record Columns(Set<String> required, Map<String, Column> byName) {

    private static final Pattern NUMBER = Pattern.compile("-?(\\d{1,9}(\\.\\d{0,9})?|\\.\\d{1,9})");

    /** Adds the value of one column to a row. */
    public interface Column {

        /**
         * @param value never blank
         * @throws IllegalArgumentException that says what the value must be
         * @throws DroppedValue if the row is imported without the value
         */
        void put(ObjectNode row, String value, Dialect dialect);
    }

    /** @param path of the property, through the objects that contain it */
    public static Column text(String... path) {
        return (row, value, _) -> parent(row, path).put(last(path), value);
    }

    public static Column number(String... path) {
        return (row, value, _) -> parent(row, path).put(last(path), number(value));
    }

    public static Column whole(String... path) {
        return (row, value, _) -> parent(row, path).put(last(path), whole(value));
    }

    public static Column flag(String... path) {
        return (row, value, _) -> parent(row, path).put(last(path), flag(value));
    }

    /** Values separated by the list separator of the dialect. */
    public static Column list(String... path) {
        return (row, value, dialect) -> {
            var list = parent(row, path).putArray(last(path));
            dialect.values(value).forEach(list::add);
        };
    }

    /** A web address. */
    public static Column address(String... path) {
        return (row, value, dialect) -> parent(row, path).put(last(path), dialect.address(value));
    }

    /** The name of something that another file or service has: its id, its slug, or an external id. */
    public static Column key(String... path) {
        return (row, value, dialect) -> parent(row, path).put(last(path), dialect.key(value));
    }

    /** An instant. */
    public static Column time(String... path) {
        return (row, value, dialect) -> parent(row, path).put(last(path), dialect.time(value));
    }

    /** A rating on the scale of the dialect; the row gets it on the scale 0..10. */
    public static Column rating(String... path) {
        return (row, value, dialect) -> parent(row, path).put(last(path), dialect.rating(number(value)));
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

    private static boolean flag(String value) {
        return switch (value.strip().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "1" -> true;
            case "false", "no", "0" -> false;
            default -> throw new IllegalArgumentException("must be true or false");
        };
    }

    private static BigDecimal number(String value) {
        if (!NUMBER.matcher(value.strip()).matches()) {
            throw new IllegalArgumentException("must be a number");
        }
        return new BigDecimal(value.strip());
    }

    private static int whole(String value) {
        try {
            return number(value).intValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("must be a whole number", e);
        }
    }
}
