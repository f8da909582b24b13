package org.filmscore.scoring.stream;

/** The topic was not read to its end yet, so that nobody can say what is news. */
class NothingReadYet extends RuntimeException {

    NothingReadYet() {
        super("The topic of scores has not been read yet");
    }
}
