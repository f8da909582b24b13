package org.filmscore.critic.profile;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Slugs for many new names at once, as each would get one alone and after the others. */
public final class NewSlugs {

    private final String unlessAny;
    private final Function<Collection<String>, Collection<String>> taken;
    private final Set<String> asked;
    private final Set<String> unavailable;

    /**
     * @param unlessAny stands in for a name without a letter that a slug can have
     * @param taken which of these slugs somebody has
     */
    public NewSlugs(
            Collection<String> names, String unlessAny, Function<Collection<String>, Collection<String>> taken) {
        this.unlessAny = unlessAny;
        this.taken = taken;
        this.asked = new HashSet<>();
        names.forEach(name -> asked.add(Naming.slug(name, unlessAny)));
        this.unavailable = new HashSet<>(taken.apply(asked));
    }

    public String next(String name) {
        var slug = Naming.slug(name, unlessAny, this::isTaken);
        unavailable.add(slug);
        return slug;
    }

    /** Numbered ones are few, and asked for one by one. */
    private boolean isTaken(String slug) {
        if (asked.add(slug)) {
            unavailable.addAll(taken.apply(List.of(slug)));
        }
        return unavailable.contains(slug);
    }
}
