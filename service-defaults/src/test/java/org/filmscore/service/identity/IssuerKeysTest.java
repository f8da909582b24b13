package org.filmscore.service.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssuerKeysTest {

    @TempDir
    Path directory;

    @Test
    void refusesToStartOnAKeyMadeForDevelopment() throws IOException {
        var keys = keysNamed("development-1");

        assertThatThrownBy(() -> new IssuerKeys(settings(keys, false)).check(null))
                .hasMessageContaining("were made for development");
    }

    @Test
    void startsOnOneWhereThatIsAllowed() throws IOException {
        var keys = keysNamed("development-1");

        assertThatCode(() -> new IssuerKeys(settings(keys, true)).check(null)).doesNotThrowAnyException();
    }

    @Test
    void startsOnTheKeysOfAnIssuer() throws IOException {
        var keys = keysNamed("2026-11");

        assertThatCode(() -> new IssuerKeys(settings(keys, false)).check(null)).doesNotThrowAnyException();
    }

    @Test
    void saysThatItHasNoKeys() {
        assertThatThrownBy(() -> new IssuerKeys(settings(directory.resolve("none"), false)).check(null))
                .hasMessageContaining("cannot be read");
    }

    @Test
    void refusesKeysThatComeWithoutTls() {
        assertThatThrownBy(() -> new IssuerKeys(settings("http://issuer.example/keys", false)).check(null))
                .hasMessageContaining("https");
    }

    @Test
    void readsKeysFromAnAddress() throws IOException {
        var issuer = issuerOf("{\"keys\": [{\"kid\" : \"development-1\"}]}");
        var address = "http://localhost:" + issuer.getAddress().getPort() + "/keys";

        assertThat(new IssuerKeys(settings(address, true)).read()).contains("development-1");
        issuer.stop(0);
        assertThatCode(() -> new IssuerKeys(settings(address, true)).check(null))
                .doesNotThrowAnyException();
    }

    private static HttpServer issuerOf(String keys) throws IOException {
        var issuer = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        issuer.createContext("/keys", exchange -> {
            exchange.sendResponseHeaders(200, keys.length());
            exchange.getResponseBody().write(keys.getBytes(UTF_8));
            exchange.close();
        });
        issuer.start();
        return issuer;
    }

    private Path keysNamed(String id) throws IOException {
        return Files.writeString(directory.resolve("keys.json"), "{\"keys\": [{\"kid\" : \"" + id + "\"}]}");
    }

    private static IssuerKeys.Settings settings(Object keys, boolean developmentKeys) {
        return settings(keys, developmentKeys, Duration.ZERO);
    }

    static IssuerKeys.Settings settings(Object keys, boolean developmentKeys, Duration readAgainAfter) {
        return new IssuerKeys.Settings() {
            @Override
            public String keys() {
                return keys.toString();
            }

            @Override
            public String issuer() {
                return "https://issuer.example";
            }

            @Override
            public String audience() {
                return "filmscore";
            }

            @Override
            public boolean developmentKeys() {
                return developmentKeys;
            }

            @Override
            public Duration readAgainAfter() {
                return readAgainAfter;
            }
        };
    }
}
