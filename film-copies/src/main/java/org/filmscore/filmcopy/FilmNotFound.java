package org.filmscore.filmcopy;

import org.filmscore.service.problem.Problem;

/** No film goes by this name here: there is none, its event has not arrived, or it is withdrawn. */
public class FilmNotFound extends RuntimeException {

    /** @param name id or slug */
    public FilmNotFound(String name) {
        super("There is no film " + name);
    }

    /** As it is told of a part of a request. */
    public Problem problem() {
        return Problem.of(FilmProblems.FILM_NOT_FOUND, getMessage());
    }
}
