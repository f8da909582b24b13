package org.filmscore.catalog.film;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.filmscore.catalog.name.FilmName;

/** Slugs for many new films at once, as each would get one alone and after the others. */
final class NewSlugs {

    private final Function<Collection<String>, Collection<String>> taken;
    private final Set<String> asked = new HashSet<>();
    private final Set<String> unavailable;

    /** @param taken which of these slugs a film has */
    NewSlugs(Collection<FilmDraft> drafts, Function<Collection<String>, Collection<String>> taken) {
        this.taken = taken;
        drafts.forEach(draft -> asked.add(FilmName.slug(draft.title(), draft.year(), slug -> false)));
        this.unavailable = new HashSet<>(taken.apply(asked));
    }

    String next(FilmDraft draft) {
        var slug = FilmName.slug(draft.title(), draft.year(), this::isTaken);
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
