package org.filmscore.service.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevelopmentKeysTest {

    @TempDir
    Path directory;

    @Test
    void refusesToStartOnAKeyMadeForDevelopment() throws IOException {
        var keys = keysNamed("development-1");

        assertThatThrownBy(() -> new DevelopmentKeys(settings(keys, false)).refuse(null))
                .hasMessageContaining("were made for development");
    }

    @Test
    void startsOnOneWhereThatIsAllowed() throws IOException {
        var keys = keysNamed("development-1");

        assertThatCode(() -> new DevelopmentKeys(settings(keys, true)).refuse(null))
                .doesNotThrowAnyException();
    }

    @Test
    void startsOnTheKeysOfAnIssuer() throws IOException {
        var keys = keysNamed("2026-11");

        assertThatCode(() -> new DevelopmentKeys(settings(keys, false)).refuse(null))
                .doesNotThrowAnyException();
    }

    @Test
    void saysThatItHasNoKeys() {
        assertThatThrownBy(() -> new DevelopmentKeys(settings(directory.resolve("none"), false)).refuse(null))
                .hasMessageContaining("cannot be read");
    }

    private Path keysNamed(String id) throws IOException {
        return Files.writeString(directory.resolve("keys.json"), "{\"keys\": [{\"kid\" : \"" + id + "\"}]}");
    }

    private static DevelopmentKeys.Settings settings(Path keys, boolean developmentKeys) {
        return new DevelopmentKeys.Settings() {
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
        };
    }
}
