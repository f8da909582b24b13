package org.filmscore.scoring.stream;

/** The replica has not read the topic to its end yet. */
class StreamNotReady extends RuntimeException {

    StreamNotReady() {
        super("The topic of scores has not been read yet");
    }
}
