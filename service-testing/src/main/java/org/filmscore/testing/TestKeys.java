package org.filmscore.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** The key pair of one test run: the public half in a file as services want it, the private half as a JWK. */
record TestKeys(Path publicKeys, String signingKey) {

    static final String KEY_ID = "test-1";

    static TestKeys writtenTo(Path directory) {
        var key = generate();
        var file = directory.resolve("keys.json");
        try {
            Files.createDirectories(directory);
            Files.writeString(file, new JsonWebKeySet(key).toJson(OutputControlLevel.PUBLIC_ONLY));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TestKeys(file, key.toJson(OutputControlLevel.INCLUDE_PRIVATE));
    }

    static PublicJsonWebKey generate() {
        try {
            var key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            key.setKeyId(KEY_ID);
            key.setAlgorithm("ES256");
            key.setUse("sig");
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    static PublicJsonWebKey read(String signingKey) {
        try {
            return (PublicJsonWebKey) JsonWebKey.Factory.newJwk(signingKey);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
