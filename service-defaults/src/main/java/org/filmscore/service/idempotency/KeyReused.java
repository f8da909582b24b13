package org.filmscore.service.idempotency;

/** The key was sent before, with another request. */
class KeyReused extends RuntimeException {

    KeyReused() {
        super("The Idempotency-Key was sent before with another path or body");
    }
}
