package org.filmscore.service.revision;

/** The current state is not the one that the caller expects. */
class Stale extends RuntimeException {

    Stale() {
        super(
                "It is not in the state that the request expects: read it again, and send the change with its current ETag");
    }
}
