package org.filmscore.catalog.film;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text as it is searched: regardless of case and accents. */
final class SearchText {

    private SearchText() {}

    static String of(Stream<String> parts) {
        return parts.filter(Objects::nonNull).map(SearchText::folded).distinct().collect(Collectors.joining("\n"));
    }

    /** The words of a query, as patterns for LIKE in which nothing but the words is searched. */
    static List<String> patterns(String query) {
        return Arrays.stream(folded(query).strip().split("\\s+"))
                .map(word -> "%" + word.replaceAll("[\\\\%_]", "\\\\$0") + "%")
                .toList();
    }

    /** Compatibility forms apart, marks dropped, case folded by way of upper case, which makes ß and ss the same. */
    private static String folded(String text) {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return apart.replaceAll("\\p{M}", "").toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
