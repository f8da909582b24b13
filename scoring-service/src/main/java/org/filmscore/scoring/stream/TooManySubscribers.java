package org.filmscore.scoring.stream;

/** The limit of subscribers is reached. */
class TooManySubscribers extends RuntimeException {

    TooManySubscribers() {
        super("This replica has its highest number of subscribers");
    }
}
