package org.filmscore.service.identity;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;

/** The public keys of the issuer: not those that were made for trying things out, and not over a connection without TLS. */
@ApplicationScoped
class IssuerKeys {

    private static final Pattern DEVELOPMENT_KEY = Pattern.compile("\"kid\"\\s*:\\s*\"development-");
    private static final Duration TIMEOUT = Duration.ofSeconds(3);

    private final Settings settings;

    IssuerKeys(Settings settings) {
        this.settings = settings;
    }

    /** An issuer that is away does not keep a service from starting. */
    void check(@Observes StartupEvent event) {
        try {
            read();
        } catch (UncheckedIOException e) {
            if (!isAddress()) {
                throw e;
            }
            Log.warnf("%s. They are read with the first token", e.getMessage());
        }
    }

    /**
     * @return a JSON Web Key Set
     * @throws UncheckedIOException if it cannot be read now
     */
    String read() {
        if (settings.keys().startsWith("http:") && !settings.developmentKeys()) {
            throw new ConfigurationException("The keys at " + settings.keys()
                    + " can be replaced on their way. Set filmscore.identity.keys to a file or to an https address.");
        }
        var keys = content();
        if (!settings.developmentKeys() && DEVELOPMENT_KEY.matcher(keys).find()) {
            throw new ConfigurationException("The keys at " + settings.keys()
                    + " were made for development. Set filmscore.identity.keys to those of your issuer, or, on a machine"
                    + " for trying things out, filmscore.identity.development-keys=true.");
        }
        return keys;
    }

    private boolean isAddress() {
        return settings.keys().startsWith("http:") || settings.keys().startsWith("https:");
    }

    private String content() {
        try {
            return isAddress() ? fetched() : Files.readString(Path.of(settings.keys()));
        } catch (IOException e) {
            throw new UncheckedIOException("The keys at " + settings.keys() + " cannot be read", e);
        }
    }

    /** With a client of its own: it is rarely needed. */
    private String fetched() throws IOException {
        var request = HttpRequest.newBuilder(URI.create(settings.keys())).timeout(TIMEOUT);
        try (var client = HttpClient.newBuilder().connectTimeout(TIMEOUT).build()) {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() != HttpURLConnection.HTTP_OK) {
                throw new IOException("The issuer answered " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** By which keys and for which issuer tokens are checked. */
    @ConfigMapping(prefix = "filmscore.identity")
    interface Settings {

        /** Where the JSON Web Key Set with the issuer's public keys is: a file or an https address. */
        String keys();

        @WithDefault("https://filmscore.local")
        String issuer();

        @WithDefault("filmscore")
        String audience();

        /** Whether keys whose id starts with "development-" are taken, and keys from an http address. */
        @WithDefault("false")
        boolean developmentKeys();

        /** The least time between two readings of the keys. */
        @WithDefault("10s")
        Duration readAgainAfter();
    }
}
