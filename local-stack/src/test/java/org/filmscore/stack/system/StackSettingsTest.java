package org.filmscore.stack.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StackSettingsTest {

    @Test
    void haveUsualPorts() {
        var settings = StackSettings.of(Map.of());

        assertThat(settings.port(ServiceName.SCORING)).isEqualTo(8084);
        assertThat(settings.postgresPort()).isEqualTo(15432);
        assertThat(settings.bootstrapServers()).isEqualTo("127.0.0.1:19092");
    }

    @Test
    void takeOtherPortsFromTheEnvironment() {
        var settings = StackSettings.of(Map.of("FILMSCORE_USER_REVIEW_PORT", "9083"));

        assertThat(settings.port(ServiceName.USER_REVIEW)).isEqualTo(9083);
    }

    @Test
    void takeTheAddressOfAServerThatSomebodyElseRuns() {
        var settings = StackSettings.of(Map.of("FILMSCORE_POSTGRES_URL", "jdbc:postgresql://db:5432/"));

        assertThat(settings.outsidePostgres())
                .hasValueSatisfying(server -> assertThat(server.url()).isEqualTo("jdbc:postgresql://db:5432"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "eighty", "0", "65536", "-1"})
    void refuseWhatIsNoPort(String port) {
        assertThatThrownBy(() -> StackSettings.of(Map.of("FILMSCORE_CRITIC_PORT", port)))
                .hasMessageContaining("FILMSCORE_CRITIC_PORT is '" + port + "'");
    }
}
