package org.filmscore.scoring.stream;

/** As many listen as may. */
class TooManySubscribers extends RuntimeException {

    TooManySubscribers() {
        super("As many listen to this replica as it takes");
    }
}
