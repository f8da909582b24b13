package org.filmscore.scoring.score;

/** No shown film has this id or slug: it does not exist, scoring has not consumed it yet, or it is withdrawn. */
public class FilmNotFound extends RuntimeException {

    public FilmNotFound(String name) {
        super("There is no film " + name);
    }
}
