package org.filmscore.system.access;

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

/** Makes tokens that open everything, each with one thing wrong about it. */
final class Forger {

    private static final Duration HOUR = Duration.ofHours(1);

    private final PublicJsonWebKey key;

    /** @param keys where the system keeps the key that it signs with */
    Forger(Path keys) {
        key = read(keys.resolve("signing-key.json"));
    }

    String expired() {
        return signed(
                claims("https://filmscore.local", "filmscore", Instant.now().minus(HOUR.multipliedBy(2))));
    }

    String notYetValid() {
        return signed(
                claims("https://filmscore.local", "filmscore", Instant.now().plus(HOUR)));
    }

    String ofAnotherIssuer() {
        return signed(claims("https://filmscore.example", "filmscore", Instant.now()));
    }

    String forAnotherAudience() {
        return signed(claims("https://filmscore.local", "another", Instant.now()));
    }

    /** Says that it is signed with the key of the system. */
    String signedWithAnotherKey() {
        try {
            var another = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            return signed(good(), another.getPrivateKey(), AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code alg=none} */
    String unsigned() {
        return signed(good(), null, AlgorithmIdentifiers.NONE);
    }

    /** The public key, which everybody knows, used as if it were a shared secret. */
    String signedWithThePublicKey() {
        return signed(good(), new HmacKey(key.getPublicKey().getEncoded()), AlgorithmIdentifiers.HMAC_SHA256);
    }

    /** As the system would sign it: what is wrong with the others is that one thing alone. */
    String unspoilt() {
        return signed(good());
    }

    private static JwtClaims good() {
        return claims("https://filmscore.local", "filmscore", Instant.now());
    }

    private static JwtClaims claims(String issuer, String audience, Instant from) {
        var claims = new JwtClaims();
        claims.setIssuer(issuer);
        claims.setAudience(audience);
        claims.setSubject("eve");
        claims.setStringClaim("preferred_username", "eve");
        claims.setStringListClaim("groups", List.of("editor", "moderator", "admin"));
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
