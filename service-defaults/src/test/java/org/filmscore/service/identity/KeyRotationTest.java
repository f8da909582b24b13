package org.filmscore.service.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.ParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keys of the issuer change while the service runs. */
class KeyRotationTest {

    private static final String ISSUER = "https://issuer.example";

    private final JWTAuthContextInfo information = new JWTAuthContextInfo();
    private final PublicJsonWebKey old = keyNamed("2026-10");
    private final PublicJsonWebKey current = keyNamed("2026-11");

    @TempDir
    Path directory;

    @BeforeEach
    void expectTheIssuer() {
        information.setIssuedBy(ISSUER);
        information.setExpectedAudience(Set.of("filmscore"));
    }

    @Test
    void acceptsATokenOfANewKeyWithoutARestart() throws Exception {
        var tokens = tokens(Duration.ZERO);
        publish(old);
        assertThat(tokens.parse(signedWith(old), information).getSubject()).isEqualTo("ana");

        publish(old, current);

        assertThat(tokens.parse(signedWith(current), information).getSubject()).isEqualTo("ana");
        assertThat(tokens.parse(signedWith(old), information).getSubject()).isEqualTo("ana");
    }

    @Test
    void refusesATokenOfAKeyThatIsNoLongerPublished() throws Exception {
        var tokens = tokens(Duration.ZERO);
        publish(old);
        tokens.parse(signedWith(old), information);
        publish(current);
        tokens.parse(signedWith(current), information);

        assertThatThrownBy(() -> tokens.parse(signedWith(old), information)).isInstanceOf(ParseException.class);
    }

    @Test
    void readsTheKeysOnceHoweverManyTokensNameUnknownOnes() throws Exception {
        var tokens = tokens(Duration.ofHours(1));
        publish(old);
        tokens.parse(signedWith(old), information);
        publish(current);

        assertThatThrownBy(() -> tokens.parse(signedWith(current), information)).isInstanceOf(ParseException.class);
        assertThat(tokens.parse(signedWith(old), information).getSubject()).isEqualTo("ana");
    }

    private SignedTokens tokens(Duration readAgainAfter) {
        var settings = IssuerKeysTest.settings(directory.resolve("keys.json"), false, readAgainAfter);
        return new SignedTokens(new IssuerKeys(settings), settings, new WellTypedClaims(new ObjectMapper()));
    }

    private void publish(PublicJsonWebKey... keys) throws IOException {
        var set = new JsonWebKeySet(Arrays.asList(keys));
        Files.writeString(directory.resolve("keys.json"), set.toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY));
    }

    private static String signedWith(PublicJsonWebKey key) throws JoseException {
        var claims = new JwtClaims();
        claims.setSubject("ana");
        claims.setIssuer(ISSUER);
        claims.setAudience("filmscore");
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(10);
        var signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setPayload(claims.toJson());
        signature.setKey(key.getPrivateKey());
        return signature.getCompactSerialization();
    }

    private static PublicJsonWebKey keyNamed(String id) {
        try {
            var key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            key.setKeyId(id);
            key.setAlgorithm("ES256");
            key.setUse("sig");
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
