package org.filmscore.catalog.name;

import com.github.slugify.Slugify;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What names a film in a path: its id, or a slug made of title and year that never changes again. */
public final class FilmName {

    private static final Slugify SLUGIFY = Slugify.builder().build();
    private static final int LONGEST = 80;

    private FilmName() {}

    /** {@code wont-back-down-2012}, and {@code wont-back-down-2012-2} where that is taken. */
    public static String slug(String title, Integer year, Predicate<String> taken) {
        var words = SLUGIFY.slugify(title.replaceAll("['’]", ""));
        var kept = words.isEmpty() ? "film" : words.substring(0, Math.min(words.length(), LONGEST));
        var slug = year == null ? kept : kept + "-" + year;
        var numbered = IntStream.iterate(2, n -> n + 1).mapToObj(n -> slug + "-" + n);
        return Stream.concat(Stream.of(slug), numbered)
                .filter(taken.negate())
                .findFirst()
                .orElseThrow();
    }
}
