package org.filmscore.userreview.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeyedHashesTest {

    private final KeyedHashes hashes = new KeyedHashes(() -> "k".repeat(32));

    @Test
    void nameAnAccountByKeyAndSubject() {
        assertThat(hashes.account("ana"))
                .isEqualTo(new KeyedHashes(() -> "k".repeat(32)).account("ana"))
                .isNotEqualTo(hashes.account("bob"))
                .isNotEqualTo(new KeyedHashes(() -> "l".repeat(32)).account("ana"))
                .doesNotContain("ana");
    }

    @Test
    void nameEachReviewDifferently() {
        var film = UUID.randomUUID();

        assertThat(hashes.review("ana", film))
                .isEqualTo(hashes.review("ana", film))
                .isNotEqualTo(hashes.review("ana", UUID.randomUUID()))
                .isNotEqualTo(hashes.review("bob", film))
                .isNotEqualTo(hashes.account("ana"));
    }

    @Test
    void needAKeyInProduction() throws IOException {
        assertThat(configured("test")
                        .getConfigMapping(KeyedHashes.Settings.class)
                        .key())
                .hasSizeGreaterThan(31);
        assertThatThrownBy(() -> configured("prod"))
                .isInstanceOf(ConfigValidationException.class)
                .hasMessageContaining("filmscore.erasure.key");
    }

    @Test
    void needALongKey() {
        new KeyedHashes(() -> "k".repeat(32)).refuseAShortKey(null);
        assertThatThrownBy(() -> new KeyedHashes(() -> "k".repeat(31)).refuseAShortKey(null))
                .isInstanceOf(ConfigurationException.class);
    }

    private static SmallRyeConfig configured(String profile) throws IOException {
        var own = KeyedHashesTest.class.getResource("/application.properties");
        return new SmallRyeConfigBuilder()
                .withProfile(profile)
                .withSources(new PropertiesConfigSource(own))
                .withMapping(KeyedHashes.Settings.class)
                .build();
    }
}
