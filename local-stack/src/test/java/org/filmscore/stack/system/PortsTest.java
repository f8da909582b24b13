package org.filmscore.stack.system;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.filmscore.embedded.FreePort;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void namesEveryPortThatIsTakenAndTheWayAround() throws IOException {
        try (var one = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var other = new ServerSocket(0)) {
            var ports = new Ports()
                    .add(one.getLocalPort(), "catalog-service", "FILMSCORE_CATALOG_PORT")
                    .add(FreePort.find(), "critic-service", "FILMSCORE_CRITIC_PORT")
                    .add(other.getLocalPort(), "Kafka", "FILMSCORE_KAFKA_PORT");

            assertThatThrownBy(ports::check)
                    .hasMessageContaining("Port " + one.getLocalPort() + ", which catalog-service needs, is taken")
                    .hasMessageContaining("Port " + other.getLocalPort() + ", which Kafka needs, is taken")
                    .hasMessageContaining("FILMSCORE_KAFKA_PORT=")
                    .hasMessageNotContaining("critic-service");
        }
    }

    @Test
    void letsFreePortsPass() {
        var ports = new Ports().add(FreePort.find(), "Kafka", "FILMSCORE_KAFKA_PORT");

        assertThatCode(ports::check).doesNotThrowAnyException();
    }
}
