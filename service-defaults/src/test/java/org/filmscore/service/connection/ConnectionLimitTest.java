package org.filmscore.service.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.Test;

/** Connections that send nothing count as well. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
@TestProfile(ConnectionLimitTest.FewConnections.class)
class ConnectionLimitTest {

    private static final int MOST = 20;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @Test
    void closesIdleConnectionsOfOneAddressBeyondTheLimit() throws IOException {
        var idle = new ArrayList<Socket>();
        for (int i = 0; i < MOST; i++) {
            idle.add(connectionFrom("127.0.0.7"));
        }

        await().until(() -> isClosed("127.0.0.7"));
        assertThat(isClosed("127.0.0.8")).isFalse();

        closeAll(idle);
        await().until(() -> !isClosed("127.0.0.7"));
    }

    @Test
    void limitsNoTrustedProxy() throws IOException {
        var idle = new ArrayList<Socket>();
        for (int i = 0; i < MOST + 1; i++) {
            idle.add(connectionFrom("127.0.0.9"));
        }

        assertThat(isClosed("127.0.0.9")).isFalse();
        closeAll(idle);
    }

    /** A connection that is not refused answers. */
    private boolean isClosed(String address) throws IOException {
        try (var connection = connectionFrom(address)) {
            connection.getOutputStream().write("GET /problems HTTP/1.0\r\n\r\n".getBytes());
            return connection.getInputStream().read() < 0;
        } catch (IOException e) {
            return true;
        }
    }

    private Socket connectionFrom(String address) throws IOException {
        return new Socket(InetAddress.getByName("127.0.0.1"), port, InetAddress.getByName(address), 0);
    }

    private static void closeAll(List<Socket> connections) throws IOException {
        for (var connection : connections) {
            connection.close();
        }
    }

    /** A limit that a test reaches soon. */
    public static class FewConnections implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "filmscore.connections.per-address",
                    Integer.toString(MOST),
                    "filmscore.http.trusted-proxies",
                    "127.0.0.9/32");
        }
    }
}
