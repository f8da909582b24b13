package org.filmscore.scoring.score;

/** No film goes by this name here: there is none, its event has not arrived, or it is withdrawn. */
public class FilmNotFound extends RuntimeException {

    public FilmNotFound(String name) {
        super("There is no film " + name);
    }
}
