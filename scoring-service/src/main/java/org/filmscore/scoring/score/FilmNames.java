package org.filmscore.scoring.score;

import java.util.Optional;
import java.util.UUID;

/** What names a film in a path: its id or its slug. */
final class FilmNames {

    private FilmNames() {}

    static Optional<UUID> id(String name) {
        try {
            return name.length() == 36 ? Optional.of(UUID.fromString(name)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** PostgreSQL cannot even be asked for text with a NUL in it. */
    static boolean mayBeSlug(String name) {
        return name.indexOf('\0') < 0;
    }
}
