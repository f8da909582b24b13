package org.filmscore.stack.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.filmscore.embedded.SecretFile;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/**
 * The key pair of this directory, generated on first start. Its id starts with {@code development-}: services refuse such keys
 * in production.
 */
public final class DevelopmentKeys {

    private static final int ID_LENGTH = 8;

    private final PublicJsonWebKey key;
    private final Path publicKeys;

    private DevelopmentKeys(PublicJsonWebKey key, Path publicKeys) {
        this.key = key;
        this.publicKeys = publicKeys;
    }

    /** The keys in this directory; generates them if there are none. */
    public static DevelopmentKeys in(Path directory) {
        try {
            var secret = SecretFile.at(directory.resolve("signing-key.json")).orMade(DevelopmentKeys::made);
            var key = (PublicJsonWebKey) JsonWebKey.Factory.newJwk(secret);
            var keys = new DevelopmentKeys(key, directory.resolve("public-keys.json"));
            Files.writeString(keys.publicKeys, keys.published());
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JoseException e) {
            throw new IllegalStateException("The keys in " + directory + " cannot be read", e);
        }
    }

    /** The JSON Web Key Set that services check tokens against. */
    public Path publicKeys() {
        return publicKeys;
    }

    /** The content of that file. */
    String published() {
        return new JsonWebKeySet(key).toJson(OutputControlLevel.PUBLIC_ONLY);
    }

    /** A token, valid from now on. */
    public String token(Identity identity, Duration validFor) {
        var claims = new JwtClaims();
        claims.setIssuer("https://filmscore.local");
        claims.setAudience("filmscore");
        claims.setSubject(identity.user());
        claims.setStringClaim("preferred_username", identity.name());
        claims.setStringListClaim("groups", identity.groups());
        var now = NumericDate.now();
        claims.setIssuedAt(now);
        claims.setExpirationTime(NumericDate.fromSeconds(now.getValue() + validFor.toSeconds()));
        return signed(claims);
    }

    private String signed(JwtClaims claims) {
        var signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setHeader("typ", "JWT");
        signature.setPayload(claims.toJson());
        signature.setKey(key.getPrivateKey());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String made() {
        try {
            var key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            key.setKeyId("development-"
                    + key.calculateBase64urlEncodedThumbprint("SHA-256").substring(0, ID_LENGTH));
            key.setAlgorithm(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
            key.setUse("sig");
            return key.toJson(OutputControlLevel.INCLUDE_PRIVATE);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
