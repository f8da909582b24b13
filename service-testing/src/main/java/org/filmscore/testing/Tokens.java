package org.filmscore.testing;

import java.security.Key;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;

/**
 * Tokens for the service under test: {@code Tokens.of("ana").in("editor").signed()} is a good one for an hour; the other
 * words spoil it, one at a time.
 */
public final class Tokens {

    private final JwtClaims claims = new JwtClaims();
    private String keyId = TestKeys.KEY_ID;

    private Tokens(String user) {
        claims.setSubject(user);
        claims.setIssuer("https://filmscore.local");
        claims.setAudience("filmscore");
        claims.setStringClaim("preferred_username", user);
        claims.setStringListClaim("groups", List.of());
        validUntil(Instant.now().plus(Duration.ofHours(1)));
    }

    public static Tokens of(String user) {
        return new Tokens(user);
    }

    public Tokens in(String... groups) {
        claims.setStringListClaim("groups", groups);
        return this;
    }

    /** The name shown to others; the user's id unless said. */
    public Tokens named(String name) {
        claims.setStringClaim("preferred_username", name);
        return this;
    }

    /** @param value of any JSON type, fitting or not */
    public Tokens claiming(String claim, Object value) {
        claims.setClaim(claim, value);
        return this;
    }

    public Tokens expired() {
        return validUntil(Instant.now().minus(Duration.ofMinutes(10)));
    }

    public Tokens issuedBy(String issuer) {
        claims.setIssuer(issuer);
        return this;
    }

    public Tokens meantFor(String audience) {
        claims.setAudience(audience);
        return this;
    }

    /** Leaves a claim out. */
    public Tokens without(String claim) {
        claims.unsetClaim(claim);
        return this;
    }

    public Tokens withKeyId(String id) {
        keyId = id;
        return this;
    }

    /** The token as the service should accept it. */
    public String signed() {
        var key = TestKeys.read(SharedServers.get().getSigningKey());
        return signed(key.getPrivateKey(), AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
    }

    /** The signature of somebody else who knows the id of our key. */
    public String signedByAnotherKey() {
        var key = TestKeys.generate();
        return signed(key.getPrivateKey(), AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
    }

    /** {@code alg=none}. */
    public String unsigned() {
        return signed(null, AlgorithmIdentifiers.NONE);
    }

    /** Our public key, which everybody knows, used as if it were a shared secret. */
    public String signedWithThePublicKey() {
        var key = TestKeys.read(SharedServers.get().getSigningKey());
        return signed(new HmacKey(key.getPublicKey().getEncoded()), AlgorithmIdentifiers.HMAC_SHA256);
    }

    private Tokens validUntil(Instant end) {
        claims.setIssuedAt(
                NumericDate.fromSeconds(end.minus(Duration.ofHours(1)).getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(end.getEpochSecond()));
        return this;
    }

    private String signed(Key key, String algorithm) {
        var signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        signature.setAlgorithmHeaderValue(algorithm);
        signature.setKeyIdHeaderValue(keyId);
        signature.setHeader("typ", "JWT");
        signature.setPayload(claims.toJson());
        signature.setKey(key);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
