package org.filmscore.service.idempotency;

/**
 * A request with a key.
 *
 * @param caller hashed: nothing of the subject is stored
 * @param fingerprint of the operation, its path and its body
 */
record Request(String caller, String key, byte[] fingerprint) {}
