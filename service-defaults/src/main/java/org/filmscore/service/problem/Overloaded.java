package org.filmscore.service.problem;

/** There is more to do than can be done at once; later there may be less. */
public class Overloaded extends RuntimeException {

    /** @param message says what there is too much of */
    public Overloaded(String message) {
        super(message);
    }
}
