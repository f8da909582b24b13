package org.filmscore.stack.load;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One row of a file: its values by our names of the columns, and where it starts. A blank value is an absent one. */
final class Row {

    private static final Pattern NUMBER = Pattern.compile("-?(\\d{1,9}(\\.\\d{0,9})?|\\.\\d{1,9})");

    private final long line;
    private final List<String> values;
    private final Header header;
    private final Dialect dialect;
    private final List<String> leftOut = new ArrayList<>();

    Row(long line, List<String> values, Header header, Dialect dialect) {
        this.line = line;
        this.values = values;
        this.header = header;
        this.dialect = dialect;
    }

    long line() {
        return line;
    }

    /** What the row says but cannot be taken, without harm to the rest of it. */
    List<String> leftOut() {
        return List.copyOf(leftOut);
    }

    Row complete() {
        if (values.size() != header.names().size()) {
            throw new Refusal(
                    "wrong-number-of-values",
                    "%d values under %d columns"
                            .formatted(values.size(), header.names().size()));
        }
        return this;
    }

    Optional<String> text(String column) {
        return Optional.ofNullable(header.positions().get(column))
                .map(position -> values.get(position).strip())
                .filter(value -> !value.isEmpty());
    }

    String required(String column) {
        return text(column).orElseThrow(() -> new Refusal("value-missing", column + ": is empty"));
    }

    Optional<BigDecimal> number(String column) {
        return text(column).map(value -> number(column, value));
    }

    Optional<String> day(String column) {
        return text(column)
                .filter(value -> !dialect.unknownDays().contains(value))
                .map(value -> day(column, value));
    }

    Optional<URI> link(String column) {
        var written = text(column);
        var link = written.flatMap(Link::read);
        if (written.isPresent() && link.isEmpty()) {
            leftOut.add("%s: '%s' is not an address on the web".formatted(column, written.get()));
        }
        return link;
    }

    /** Values separated by {@code |}. What stands in parentheses, such as {@code (no genres listed)}, says that there are none. */
    List<String> list(String column) {
        return text(column).stream()
                .flatMap(value -> Stream.of(value.split("\\|")))
                .map(String::strip)
                .filter(value -> !value.isEmpty() && !value.startsWith("("))
                .toList();
    }

    Optional<Boolean> flag(String column) {
        return text(column).map(value -> switch (value.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "1" -> true;
            case "false", "no", "0" -> false;
            default -> throw new Refusal("unreadable-flag", "%s: '%s' is not true or false".formatted(column, value));
        });
    }

    int rating() {
        return dialect.ratings().outOfTen(number("rating", required("rating")));
    }

    private static BigDecimal number(String column, String value) {
        if (!NUMBER.matcher(value).matches()) {
            throw new Refusal("unreadable-number", "%s: '%s' is not a number".formatted(column, value));
        }
        return new BigDecimal(value);
    }

    private static String day(String column, String value) {
        try {
            return LocalDate.parse(value).toString();
        } catch (DateTimeParseException e) {
            throw new Refusal("unreadable-day", "%s: '%s' is not a day such as 2012-09-28".formatted(column, value));
        }
    }
}
