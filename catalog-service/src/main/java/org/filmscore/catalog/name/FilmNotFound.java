package org.filmscore.catalog.name;

/** No film has this id or slug, or the film is withdrawn. */
public class FilmNotFound extends RuntimeException {

    public FilmNotFound(String name) {
        super("There is no film " + name);
    }
}
