package org.filmscore.fuzzer.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;

/** Tokens that are signed with the key of the API: valid ones, and ones with a single fault. */
public final class ForgedTokens {

    private static final Duration HOUR = Duration.ofHours(1);

    private final PublicJsonWebKey key;
    private final String issuer;
    private final String audience;
    private final List<String> groups;

    /**
     * @param keyFile the signing key, as a JWK
     * @param groups all groups of the API: a token with a fault claims them all
     */
    public ForgedTokens(Path keyFile, String issuer, String audience, List<String> groups) {
        key = read(keyFile);
        this.issuer = issuer;
        this.audience = audience;
        this.groups = List.copyOf(groups);
    }

    List<String> groups() {
        return groups;
    }

    String valid(String user, List<String> someGroups) {
        var claims = claims(issuer, audience, Instant.now());
        claims.setSubject(user);
        claims.setStringClaim("preferred_username", user);
        claims.setStringListClaim("groups", someGroups);
        return signed(claims);
    }

    String expired() {
        return signed(claims(issuer, audience, Instant.now().minus(HOUR.multipliedBy(2))));
    }

    String notYetValid() {
        return signed(claims(issuer, audience, Instant.now().plus(HOUR)));
    }

    String ofAnotherIssuer() {
        return signed(claims("https://issuer.example", audience, Instant.now()));
    }

    String forAnotherAudience() {
        return signed(claims(issuer, "another", Instant.now()));
    }

    /** Names the key of the API, but is signed with another one. */
    String signedWithAnotherKey() {
        try {
            var another = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            return signed(claims(), another.getPrivateKey(), AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code alg=none} */
    String unsigned() {
        return signed(claims(), null, AlgorithmIdentifiers.NONE);
    }

    /** Uses the public key, which everybody has, as a shared secret. */
    String signedWithThePublicKey() {
        return signed(claims(), new HmacKey(key.getPublicKey().getEncoded()), AlgorithmIdentifiers.HMAC_SHA256);
    }

    private JwtClaims claims() {
        return claims(issuer, audience, Instant.now());
    }

    private JwtClaims claims(String byIssuer, String forAudience, Instant from) {
        var claims = new JwtClaims();
        claims.setIssuer(byIssuer);
        claims.setAudience(forAudience);
        claims.setSubject("eve");
        claims.setStringClaim("preferred_username", "eve");
        claims.setStringListClaim("groups", groups);
        claims.setIssuedAt(NumericDate.fromSeconds(from.getEpochSecond()));
        claims.setNotBefore(NumericDate.fromSeconds(from.getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(from.plus(HOUR).getEpochSecond()));
        return claims;
    }

    private String signed(JwtClaims claims) {
        return signed(claims, key.getPrivateKey(), AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
    }

    private String signed(JwtClaims claims, Key with, String algorithm) {
        var signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        signature.setAlgorithmHeaderValue(algorithm);
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setHeader("typ", "JWT");
        signature.setPayload(claims.toJson());
        signature.setKey(with);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PublicJsonWebKey read(Path file) {
        try {
            return (PublicJsonWebKey) JsonWebKey.Factory.newJwk(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JoseException e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }
}
