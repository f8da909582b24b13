package org.filmscore.film;

/** No film goes by this name here: there is none, its event has not arrived, or it is withdrawn. */
public class FilmNotFound extends RuntimeException {

    FilmNotFound(String name) {
        super("There is no film " + name);
    }
}
