package org.filmscore.userreview.user;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Keyed hashes (HMAC-SHA-256) of subjects. Without the key they identify nobody, and two of them cannot be linked. */
@ApplicationScoped
public class KeyedHashes {

    private static final String ALGORITHM = "HmacSHA256";

    private static final int SHORTEST_KEY = 32;

    private final Settings settings;
    private final SecretKeySpec key;

    KeyedHashes(Settings settings) {
        this.settings = settings;
        key = new SecretKeySpec(settings.key().getBytes(UTF_8), ALGORITHM);
    }

    /** A service without any key does not start either. */
    void refuseAShortKey(@Observes StartupEvent event) {
        if (settings.key().length() < SHORTEST_KEY) {
            throw new ConfigurationException(
                    "filmscore.erasure.key has fewer than " + SHORTEST_KEY + " characters. Generate a random one.");
        }
    }

    /** The hash of an account. */
    public String account(String subject) {
        return hash("account", subject);
    }

    /** The hash of the review that an account has of a film. */
    public String review(String subject, UUID film) {
        return hash("review:" + film, subject);
    }

    /** A subject has no NUL, so that no two inputs are the same. */
    private String hash(String use, String subject) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getEncoder().encodeToString(mac.doFinal((use + '\0' + subject).getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HMAC-SHA-256", e);
        }
    }

    /** What erasures leave behind. */
    @ConfigMapping(prefix = "filmscore.erasure")
    interface Settings {

        /** The key of the hashes. Bans and hidden reviews of erased accounts hold only while it stays the same. */
        String key();
    }
}
