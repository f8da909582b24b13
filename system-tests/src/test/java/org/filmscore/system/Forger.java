package org.filmscore.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/** Spoils a good token: what it says stays as it was. */
final class Forger {

    private final String header;
    private final String claims;

    Forger(String token) {
        var parts = token.split("\\.");
        header = parts[0];
        claims = parts[1];
    }

    /** {@code alg=none} */
    String unsigned() {
        var none = Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\"}".getBytes(UTF_8));
        return none + "." + claims + ".";
    }

    /** Still says that it is signed with the key of the system. */
    String signedWithOwnKey() {
        try {
            var keys = KeyPairGenerator.getInstance("EC");
            keys.initialize(new ECGenParameterSpec("secp256r1"));
            var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(keys.generateKeyPair().getPrivate());
            signature.update((header + "." + claims).getBytes(UTF_8));
            return header + "." + claims + "."
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
