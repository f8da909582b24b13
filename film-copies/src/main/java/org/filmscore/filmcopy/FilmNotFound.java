package org.filmscore.filmcopy;

import org.filmscore.service.problem.Problem;

/** No film has this name: it does not exist, its event has not arrived, or it is withdrawn. */
public class FilmNotFound extends RuntimeException {

    /** @param name id or slug */
    public FilmNotFound(String name) {
        super("There is no film " + name);
    }

    /** The problem of one row of many. */
    public Problem problem() {
        return Problem.of(FilmProblems.FILM_NOT_FOUND, getMessage());
    }
}
