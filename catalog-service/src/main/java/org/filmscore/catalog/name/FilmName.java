package org.filmscore.catalog.name;

import org.filmscore.service.slug.Slug;

/** What names a film in a path: its id, or a slug made of title and year that never changes again. */
public final class FilmName {

    private FilmName() {}

    /** {@code wont-back-down-2012}. */
    public static String slug(String title, Integer year) {
        var slug = Slug.of(title.replaceAll("['’]", ""), "film");
        return year == null ? slug : slug + "-" + year;
    }
}
