package org.filmscore.service.identity;

import io.quarkus.security.AuthenticationFailedException;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The signed-in user of this request; only to be asked where the operation requires one. */
@RequestScoped
public class Caller {

    private static final int LONGEST_NAME = 200;

    private final JsonWebToken token;

    Caller(JsonWebToken token) {
        this.token = token;
    }

    /** The subject of the token: opaque, and the same in every token of this user. */
    public String id() {
        return Optional.ofNullable(token.getSubject())
                .filter(subject -> WellTypedClaims.isText(subject, WellTypedClaims.LONGEST_SUBJECT))
                .orElseThrow(AuthenticationFailedException::new);
    }

    /** How the user is shown to others. What cannot be stored is no name, even if the issuer has signed it. */
    public String displayName() {
        return Optional.ofNullable(token.<String>getClaim(Claims.preferred_username))
                .filter(name -> WellTypedClaims.isText(name, LONGEST_NAME))
                .orElse("Anonymous");
    }
}
