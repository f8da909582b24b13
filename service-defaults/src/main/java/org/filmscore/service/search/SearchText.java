package org.filmscore.service.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filmscore.service.paging.Listing;

/** Text as it is searched: regardless of case and accents. */
public final class SearchText {

    private SearchText() {}

    /** What is kept beside the texts that are searched. */
    public static String of(Stream<String> parts) {
        return parts.filter(Objects::nonNull).map(SearchText::folded).distinct().collect(Collectors.joining("\n"));
    }

    /**
     * Keeps to those in whose text all words of the query are, or parts of it.
     *
     * @param expression in HQL, whose values were made by {@link #of}
     */
    public static void narrow(Listing<?> list, String expression, String query) {
        var patterns = patterns(query);
        for (int i = 0; i < patterns.size(); i++) {
            list.where(expression + " like :word" + i + " escape '\\'", "word" + i, patterns.get(i));
        }
    }

    /** The words of a query, as patterns for LIKE in which nothing but the words is searched. */
    private static List<String> patterns(String query) {
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
