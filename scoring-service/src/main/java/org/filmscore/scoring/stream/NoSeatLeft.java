package org.filmscore.scoring.stream;

/** As many listen as may. */
class NoSeatLeft extends RuntimeException {

    NoSeatLeft() {
        super("As many listen to this replica as it takes");
    }
}
