package org.filmscore.catalog.film;

/** No film goes by this name, or the one that does is withdrawn. */
class FilmNotFound extends RuntimeException {

    FilmNotFound(String name) {
        super("There is no film " + name);
    }
}
