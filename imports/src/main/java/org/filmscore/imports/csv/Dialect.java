package org.filmscore.imports.csv;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a CSV file writes its columns and values.
 *
 * @param renamed names of columns in the file, by the names of the import
 * @param ignoresUnknownColumns false: a column that the import does not have is an error
 * @param delimiter between the values of a row
 * @param listSeparator between the values of a list in one column
 * @param absent values that mean "no value"
 * @param repairsAddresses whether web addresses are escaped where necessary, and dropped where that does not help
 * @param keyScheme the scheme of external ids that a key without a scheme belongs to; empty if such a key is an id or slug
 * @param hasUnixTimes whether times are seconds since 1970
 */
public record Dialect(
        Map<String, String> renamed,
        boolean ignoresUnknownColumns,
        char delimiter,
        String listSeparator,
        Set<String> absent,
        boolean repairsAddresses,
        String keyScheme,
        RatingScale scale,
        boolean hasUnixTimes) {

    private static final Pattern SECONDS = Pattern.compile("-?\\d{1,11}");

    boolean isAbsent(String value) {
        return value.isBlank() || absent.contains(value.strip());
    }

    /** The values of a list, without blank and absent ones. */
    public List<String> values(String list) {
        return Pattern.compile(listSeparator, Pattern.LITERAL)
                .splitAsStream(list)
                .map(String::strip)
                .filter(value -> !isAbsent(value))
                .toList();
    }

    /**
     * @throws DroppedValue if the address cannot be repaired; without repair the address stays as written, and the rules of
     *     the row judge it
     */
    public String address(String value) {
        if (!repairsAddresses) {
            return value;
        }
        return WebAddress.repaired(value)
                .orElseThrow(() -> new DroppedValue("'%s' is not a web address".formatted(value)));
    }

    /** The key with its scheme, if the dialect or the key itself has one. */
    public String key(String value) {
        return keyScheme.isEmpty() || value.contains(":") ? value : keyScheme + ":" + value;
    }

    String time(String value) {
        if (!hasUnixTimes) {
            return value.strip();
        }
        if (!SECONDS.matcher(value.strip()).matches()) {
            throw new IllegalArgumentException("must be a number of seconds since 1970");
        }
        return Instant.ofEpochSecond(Long.parseLong(value.strip())).toString();
    }

    int rating(BigDecimal given) {
        return scale.outOfTen(given);
    }
}
