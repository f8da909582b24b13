package org.filmscore.service.identity;

import io.quarkus.arc.ClientProxy;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Set;

/** Takes tokens that are signed with ES256 or RS256 and no other way; the library's settings can name one alone. */
@Alternative
@Priority(1)
@ApplicationScoped
class SignedTokens extends JWTCallerPrincipalFactory {

    private static final Set<SignatureAlgorithm> TAKEN = Set.of(SignatureAlgorithm.ES256, SignatureAlgorithm.RS256);

    private final JWTCallerPrincipalFactory library = new DefaultJWTCallerPrincipalFactory();

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo settings) throws ParseException {
        // The copy reads fields, which a proxy does not have.
        var ours = new JWTAuthContextInfo(ClientProxy.unwrap(settings));
        ours.setSignatureAlgorithm(TAKEN);
        return library.parse(token, ours);
    }
}
