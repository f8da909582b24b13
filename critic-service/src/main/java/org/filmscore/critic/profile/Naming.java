package org.filmscore.critic.profile;

import com.github.slugify.Slugify;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What names something in a path: its id, or a slug made of its name that never changes again. */
public final class Naming {

    private static final Slugify SLUGIFY = Slugify.builder().build();
    private static final int LONGEST = 80;

    private Naming() {}

    /**
     * {@code the-example-gazette}, and {@code the-example-gazette-2} where that is taken.
     *
     * @param unlessAny stands in for a name without a letter that a slug can have
     */
    public static String slug(String name, String unlessAny, Predicate<String> taken) {
        var slug = slug(name, unlessAny);
        var numbered = IntStream.iterate(2, n -> n + 1).mapToObj(n -> slug + "-" + n);
        return Stream.concat(Stream.of(slug), numbered)
                .filter(taken.negate())
                .findFirst()
                .orElseThrow();
    }

    /** The slug that a name gets where that is not taken. */
    static String slug(String name, String unlessAny) {
        var words = SLUGIFY.slugify(name);
        return words.isEmpty() ? unlessAny : words.substring(0, Math.min(words.length(), LONGEST));
    }
}
