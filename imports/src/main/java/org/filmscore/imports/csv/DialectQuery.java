package org.filmscore.imports.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.filmscore.service.paging.Param;
import org.filmscore.service.problem.InvalidInput;
import org.filmscore.service.problem.Violation;
import org.jboss.resteasy.reactive.RestQuery;

/** The query parameters that describe a CSV or TSV file. */
public class DialectQuery {

    @RestQuery
    @Parameter(
            description = "CSV and TSV: reads a column of the import from a column of the file with another name, as"
                    + " `ours:theirs`. Repeatable; one column of the file may fill several columns of the import.",
            example = "[\"film:movieId\"]")
    List<String> column;

    @RestQuery
    @Parameter(
            description =
                    "CSV and TSV: `ignore` skips columns that the import does not have; `refuse` refuses the file.",
            example = "ignore",
            schema =
                    @Schema(
                            enumeration = {"refuse", "ignore"},
                            defaultValue = "refuse"))
    String unknownColumns;

    @RestQuery
    @Parameter(
            description = "CSV: the character between values: ASCII, neither a letter, a digit, a blank nor a quote.",
            example = ";",
            schema = @Schema(defaultValue = ","))
    String delimiter;

    @RestQuery
    @Parameter(
            description = "CSV and TSV: separates the values of a list in one column.",
            example = "/",
            schema = @Schema(defaultValue = "|"))
    String listSeparator;

    @RestQuery
    @Parameter(
            description = "CSV and TSV: a value that means no value, in any column and in lists. Repeatable.",
            example = "[\"2000-01-01\"]")
    List<String> absent;

    @RestQuery
    @Parameter(
            description = "CSV and TSV: `repair` escapes characters in web addresses as browsers do, and drops a value"
                    + " that is not a web address; the report names it. `strict` refuses such a row.",
            example = "repair",
            schema =
                    @Schema(
                            enumeration = {"strict", "repair"},
                            defaultValue = "strict"))
    String addresses;

    @RestQuery
    @Parameter(
            description = "CSV and TSV: the scheme of external ids that the keys in the column `film` belong to. A key"
                    + " with its own scheme, such as `imdb:tt1870529`, keeps it. The default is `load` for films; in"
                    + " other imports a key without a scheme is an id or a slug.",
            example = "load")
    String keyScheme;

    @RestQuery
    @Parameter(
            description = "CSV and TSV: the scale of ratings in the file, as `least..most`. `most` becomes 10 and the"
                    + " rest follows in proportion. A rating that does not become a whole number is refused.",
            example = "0.5..5",
            schema = @Schema(defaultValue = "0..10"))
    String scale;

    @RestQuery
    @Parameter(
            description = "CSV and TSV: how the file writes times: `unix` is seconds since 1970.",
            example = "unix",
            schema =
                    @Schema(
                            enumeration = {"rfc3339", "unix"},
                            defaultValue = "rfc3339"))
    String times;

    /** @throws InvalidInput if a parameter cannot be read */
    public Dialect dialect(char usualDelimiter) {
        return new Dialect(
                renamed(),
                chosen("unknownColumns", unknownColumns, "refuse", "ignore"),
                delimiter(usualDelimiter),
                Param.of("listSeparator", listSeparator).text().orElse("|"),
                Set.copyOf(absent),
                chosen("addresses", addresses, "strict", "repair"),
                matching(
                                "keyScheme",
                                keyScheme,
                                "[a-z][a-z0-9-]{0,49}",
                                "must be lower-case letters, digits and hyphens")
                        .orElse(""),
                scale(),
                chosen("times", times, "rfc3339", "unix"));
    }

    private Map<String, String> renamed() {
        var renamed = new HashMap<String, String>();
        for (var given : column) {
            var parts = given.split(":", 2);
            if (parts.length < 2 || parts[0].isEmpty() || parts[1].isEmpty()) {
                throw refused("column", "must be like film:movieId");
            }
            if (renamed.put(parts[0], parts[1]) != null) {
                throw refused("column", "must name %s once".formatted(parts[0]));
            }
        }
        return renamed;
    }

    private char delimiter(char usual) {
        return matching("delimiter", delimiter, "[!-~&&[^\"A-Za-z0-9]]", "must be one character, such as ;")
                .map(given -> given.charAt(0))
                .orElse(usual);
    }

    private RatingScale scale() {
        return Param.of("scale", scale)
                .text()
                .map(given -> RatingScale.parse(given).orElseThrow(() -> refused("scale", "must be like 0.5..5")))
                .orElse(RatingScale.ZERO_TO_TEN);
    }

    /** Whether the parameter has the second of its two values, and not the first, which is the default. */
    public static boolean chosen(String name, String value, String first, String second) {
        return matching(name, value, first + "|" + second, "must be %s or %s".formatted(first, second))
                .filter(second::equals)
                .isPresent();
    }

    private static Optional<String> matching(String name, String value, String pattern, String message) {
        var text = Param.of(name, value).text();
        if (text.isPresent() && !text.get().matches(pattern)) {
            throw refused(name, message);
        }
        return text;
    }

    private static InvalidInput refused(String name, String message) {
        return new InvalidInput(Violation.in(name, message));
    }
}
