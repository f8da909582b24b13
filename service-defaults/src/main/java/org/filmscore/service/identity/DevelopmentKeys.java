package org.filmscore.service.identity;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Keeps a service from trusting, in production, keys that were made for trying things out. */
@ApplicationScoped
class DevelopmentKeys {

    private static final Pattern DEVELOPMENT_KEY = Pattern.compile("\"kid\"\\s*:\\s*\"development-");

    private final Settings settings;

    DevelopmentKeys(Settings settings) {
        this.settings = settings;
    }

    void refuse(@Observes StartupEvent event) {
        if (settings.developmentKeys() || settings.keys().startsWith("http")) {
            return;
        }
        if (DEVELOPMENT_KEY.matcher(keys()).find()) {
            throw new ConfigurationException("The keys at " + settings.keys()
                    + " were made for development. Set filmscore.identity.keys to those of your issuer, or, on a machine"
                    + " for trying things out, filmscore.identity.development-keys=true.");
        }
    }

    private String keys() {
        try {
            return Files.readString(Path.of(settings.keys()));
        } catch (IOException e) {
            throw new UncheckedIOException("The keys at " + settings.keys() + " cannot be read", e);
        }
    }

    /** By which keys and for which issuer tokens are checked. */
    @ConfigMapping(prefix = "filmscore.identity")
    interface Settings {

        /** Where the JSON Web Key Set with the issuer's public keys is: a file or an address. */
        String keys();

        @WithDefault("https://filmscore.local")
        String issuer();

        @WithDefault("filmscore")
        String audience();

        /** Whether keys whose id starts with "development-" are taken. */
        @WithDefault("false")
        boolean developmentKeys();
    }
}
