package org.filmscore.service.identity;

import io.quarkus.arc.ClientProxy;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.io.UncheckedIOException;
import java.util.Set;
import org.jose4j.lang.UnresolvableKeyException;

/** Accepts tokens signed with ES256 or RS256 (the library's settings can name only one) whose claims have the right types. */
@Alternative
@Priority(1)
@ApplicationScoped
class SignedTokens extends JWTCallerPrincipalFactory {

    private static final Set<SignatureAlgorithm> TAKEN = Set.of(SignatureAlgorithm.ES256, SignatureAlgorithm.RS256);

    private final IssuerKeys keys;
    private final IssuerKeys.Settings settings;
    private final WellTypedClaims claims;
    private long readAgainAt = System.nanoTime();
    private volatile Verifier verifier;

    SignedTokens(IssuerKeys keys, IssuerKeys.Settings settings, WellTypedClaims claims) {
        this.keys = keys;
        this.settings = settings;
        this.claims = claims;
    }

    /** An unknown key is a reason to read the keys again: the issuer may have a new one. */
    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo information) throws ParseException {
        claims.check(token);
        var current = verifier;
        if (current == null) {
            return readAgain(null).parse(token, information);
        }
        try {
            return current.parse(token, information);
        } catch (ParseException e) {
            if (isOfUnknownKey(e)) {
                return readAgain(current).parse(token, information);
            }
            throw e;
        }
    }

    /** With a pause between two readings, however many tokens name unknown keys. */
    private synchronized Verifier readAgain(Verifier outdated) throws ParseException {
        if (verifier != outdated) {
            return verifier;
        }
        if (System.nanoTime() - readAgainAt < 0) {
            throw new ParseException(
                    "The key is unknown, and the pause between two readings of the keys has not ended");
        }
        readAgainAt = System.nanoTime() + settings.readAgainAfter().toNanos();
        try {
            verifier = new Verifier(keys.read(), new DefaultJWTCallerPrincipalFactory());
            return verifier;
        } catch (UncheckedIOException | ConfigurationException e) {
            throw new ParseException("The keys of the issuer cannot be used", e);
        }
    }

    private static boolean isOfUnknownKey(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnresolvableKeyException) {
                return true;
            }
        }
        return false;
    }

    /** The library, which keeps the keys that it has seen first. */
    private record Verifier(String keys, JWTCallerPrincipalFactory library) {

        JWTCallerPrincipal parse(String token, JWTAuthContextInfo information) throws ParseException {
            // The copy reads fields, which a proxy does not have.
            var ours = new JWTAuthContextInfo(ClientProxy.unwrap(information));
            ours.setSignatureAlgorithm(TAKEN);
            ours.setPublicKeyContent(keys);
            return library.parse(token, ours);
        }
    }
}
