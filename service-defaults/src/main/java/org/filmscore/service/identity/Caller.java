package org.filmscore.service.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The signed-in user of this request; only to be asked where the operation requires one. */
@RequestScoped
public class Caller {

    private final JsonWebToken token;

    Caller(JsonWebToken token) {
        this.token = token;
    }

    /** The subject of the token: opaque, and the same in every token of this user. */
    public String id() {
        return token.getSubject();
    }

    /** How the user is shown to others. */
    public String displayName() {
        return Optional.ofNullable(token.<String>getClaim(Claims.preferred_username))
                .orElse("Anonymous");
    }
}
