package org.filmscore.catalog.name;

/** No film goes by this name, or the one that does is withdrawn. */
public class FilmNotFound extends RuntimeException {

    public FilmNotFound(String name) {
        super("There is no film " + name);
    }
}
