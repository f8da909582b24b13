package org.filmscore.service.identity;

import io.smallrye.jwt.auth.principal.ParseException;

/** A claim of a signed token has another JSON type than it should. */
class MalformedClaim extends ParseException {

    private static final long serialVersionUID = 1L;

    /** @param message for the caller */
    MalformedClaim(String message) {
        super(message);
    }
}
