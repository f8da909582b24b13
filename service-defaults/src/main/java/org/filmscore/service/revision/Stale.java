package org.filmscore.service.revision;

/** Somebody else has changed what the caller means to change. */
class Stale extends RuntimeException {

    Stale() {
        super("It has changed since it was read: read it again, and send the change with its new ETag");
    }
}
