package org.filmscore.service.slug;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Hands out slugs to new things, one or many, so that no two things share a slug. */
public final class NewSlugs {

    private final Function<Collection<String>, Collection<String>> taken;
    private final Set<String> checked;
    private final Set<String> unavailable;

    /**
     * @param wanted the slugs of all new things; they are checked with one query
     * @param taken which of some slugs exist
     */
    public NewSlugs(Collection<String> wanted, Function<Collection<String>, Collection<String>> taken) {
        this.taken = taken;
        this.checked = new HashSet<>(wanted);
        this.unavailable = new HashSet<>(taken.apply(checked));
    }

    /** The slug for one new thing. */
    public static String one(String wanted, Function<Collection<String>, Collection<String>> taken) {
        return new NewSlugs(List.of(wanted), taken).next(wanted);
    }

    /** {@code heat-1995}, or {@code heat-1995-2} where another has that. */
    public String next(String wanted) {
        var numbered = IntStream.iterate(2, n -> n + 1).mapToObj(n -> wanted + "-" + n);
        var slug = Stream.concat(Stream.of(wanted), numbered)
                .filter(this::isFree)
                .findFirst()
                .orElseThrow();
        unavailable.add(slug);
        return slug;
    }

    /** Numbered slugs are rare, so each is checked with a query of its own. */
    private boolean isFree(String slug) {
        if (checked.add(slug)) {
            unavailable.addAll(taken.apply(List.of(slug)));
        }
        return !unavailable.contains(slug);
    }
}
