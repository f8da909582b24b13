package org.filmscore.service.problem;

/** There is more to do than can be done at once; later there may be less. */
public class TooMuchAtOnce extends RuntimeException {

    /** @param message says what there is too much of */
    public TooMuchAtOnce(String message) {
        super(message);
    }
}
