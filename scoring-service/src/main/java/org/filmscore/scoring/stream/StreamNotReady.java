package org.filmscore.scoring.stream;

/** The topic was not read to its end yet, so that nobody can say what is news. */
class StreamNotReady extends RuntimeException {

    StreamNotReady() {
        super("The topic of scores has not been read yet");
    }
}
