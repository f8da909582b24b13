package org.filmscore.service.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
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
import java.io.IOException;
import java.util.Base64;
import java.util.Set;
import org.eclipse.microprofile.jwt.Claims;

/** Accepts tokens signed with ES256 or RS256 (the library's settings can name only one) whose claims have the right types. */
@Alternative
@Priority(1)
@ApplicationScoped
class SignedTokens extends JWTCallerPrincipalFactory {

    private static final Set<SignatureAlgorithm> TAKEN = Set.of(SignatureAlgorithm.ES256, SignatureAlgorithm.RS256);

    private final JWTCallerPrincipalFactory library = new DefaultJWTCallerPrincipalFactory();
    private final ObjectMapper json;

    SignedTokens(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo settings) throws ParseException {
        checkClaims(claims(token));
        // The copy reads fields, which a proxy does not have.
        var ours = new JWTAuthContextInfo(ClientProxy.unwrap(settings));
        ours.setSignatureAlgorithm(TAKEN);
        return library.parse(token, ours);
    }

    /** The library trusts the JSON types of these claims. A token with other types is invalid. */
    private static void checkClaims(JsonNode claims) throws MalformedClaim {
        var name = claims.path(Claims.preferred_username.name());
        if (!name.isMissingNode() && !name.isNull() && !name.isTextual()) {
            throw new MalformedClaim("The claim preferred_username of the token must be a text");
        }
        var groups = claims.path(Claims.groups.name());
        var areTexts = groups.isArray() && groups.valueStream().allMatch(JsonNode::isTextual);
        if (!groups.isMissingNode() && !groups.isNull() && !areTexts) {
            throw new MalformedClaim("The claim groups of the token must be an array of texts");
        }
    }

    /** Not verified yet; the library refuses what cannot be read here. */
    private JsonNode claims(String token) {
        try {
            return json.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
        } catch (IOException | RuntimeException e) {
            return MissingNode.getInstance();
        }
    }
}
