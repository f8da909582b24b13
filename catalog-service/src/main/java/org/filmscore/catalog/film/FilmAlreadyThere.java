package org.filmscore.catalog.film;

import java.util.UUID;

/** Another film has one of the external ids. */
class FilmAlreadyThere extends RuntimeException {

    private final UUID existing;

    FilmAlreadyThere(Film existing) {
        super("The film " + existing.slug() + " has one of these external ids");
        this.existing = existing.id();
    }

    UUID existing() {
        return existing;
    }
}
