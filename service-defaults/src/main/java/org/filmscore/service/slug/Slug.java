package org.filmscore.service.slug;

import com.github.slugify.Slugify;

/** Turns a name into a slug. */
public final class Slug {

    private static final Slugify SLUGIFY = Slugify.builder().build();
    private static final int LONGEST = 80;

    private Slug() {}

    /** @param fallback the slug of a name without a letter or digit that a slug can contain */
    public static String of(String name, String fallback) {
        var slug = SLUGIFY.slugify(name);
        return slug.isEmpty() ? fallback : slug.substring(0, Math.min(slug.length(), LONGEST));
    }
}
