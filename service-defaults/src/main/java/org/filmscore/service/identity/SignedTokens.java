package org.filmscore.service.identity;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.DefaultJWTTokenParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Map;
import java.util.Set;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/**
 * Takes tokens that are signed with ES256 or RS256 and no other way. The library checks one configured algorithm, so
 * there is a parser for each; the header of a token chooses between the two and cannot name a third.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class SignedTokens extends JWTCallerPrincipalFactory {

    private final Map<String, Parser> parsers =
            Map.of("ES256", new Parser(SignatureAlgorithm.ES256), "RS256", new Parser(SignatureAlgorithm.RS256));

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo settings) throws ParseException {
        var parser = parsers.get(algorithm(token));
        if (parser == null) {
            throw new ParseException("The token is signed with an algorithm that is not taken");
        }
        return parser.parse(token, settings);
    }

    private static String algorithm(String token) throws ParseException {
        try {
            return String.valueOf(
                    JsonWebSignature.fromCompactSerialization(token).getHeader("alg"));
        } catch (JoseException e) {
            throw new ParseException("The token is not a signed token", e);
        }
    }

    /** Reads tokens of one algorithm, and keeps the keys it has read. */
    private static class Parser {

        private final DefaultJWTTokenParser tokens = new DefaultJWTTokenParser();
        private final SignatureAlgorithm algorithm;

        Parser(SignatureAlgorithm algorithm) {
            this.algorithm = algorithm;
        }

        JWTCallerPrincipal parse(String token, JWTAuthContextInfo settings) throws ParseException {
            var ours = new JWTAuthContextInfo(settings);
            ours.setSignatureAlgorithm(Set.of(algorithm));
            return new DefaultJWTCallerPrincipal(tokens.parse(token, ours).getJwtClaims());
        }
    }
}
