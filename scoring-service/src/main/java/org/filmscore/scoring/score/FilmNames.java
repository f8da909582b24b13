package org.filmscore.scoring.score;

/** What names a film in a path: its id or its slug. */
final class FilmNames {

    private FilmNames() {}

    /** PostgreSQL cannot even be asked for text with a NUL in it. */
    static boolean mayBeSlug(String name) {
        return name.indexOf('\0') < 0;
    }
}
