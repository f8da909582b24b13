package org.filmscore.service.limit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.filmscore.testing.TestServers;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A client that goes away is no error of the service. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
@TestProfile(VanishingClientsTest.ShortLimits.class)
class VanishingClientsTest {

    private static final String HEAD = """
            POST /api/v1/waiting/in-java/%s HTTP/1.1\r
            Host: localhost\r
            Content-Type: application/json\r
            """;

    private final LoggedErrors errors = new LoggedErrors();
    private final String name = UUID.randomUUID().toString();

    @Inject
    Jdbi database;

    @Inject
    ArrivingBodies bodies;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @BeforeEach
    void addTheTable() {
        database.useHandle(handle -> handle.execute(WaitingResource.TABLE));
    }

    @AfterEach
    void closeTheLog() {
        errors.close();
    }

    @Test
    void areNoErrorWhileTheirBodyArrives() throws IOException {
        try (var client = client()) {
            write(client, HEAD.formatted(name) + "Content-Length: 100\r\n\r\n{");
            await().until(() -> bodies.count() == 1);
        }
        await().until(() -> bodies.count() == 0);

        assertThat(errors.all()).isEmpty();
    }

    @Test
    void areNoErrorAfterTheWaitForTheirBody() throws IOException {
        try (var client = client()) {
            write(client, HEAD.formatted(name) + "Content-Length: 100\r\n\r\n{");

            assertThat(new String(client.getInputStream().readAllBytes(), UTF_8))
                    .startsWith("HTTP/1.1 408");
        }
        assertThat(errors.all()).isEmpty();
    }

    @Test
    void areNoErrorWhileTheOperationRuns() throws IOException {
        WaitingResource.gate = new CountDownLatch(1);
        try (var client = client()) {
            write(client, HEAD.formatted(name) + "Content-Length: 2\r\n\r\n{}");
            await().until(() -> open() == 1);
        }
        WaitingResource.gate.countDown();
        await().until(() -> open() == 0);

        assertThat(errors.all()).isEmpty();
    }

    private Socket client() throws IOException {
        return new Socket("127.0.0.1", port);
    }

    private static void write(Socket client, String text) throws IOException {
        client.getOutputStream().write(text.getBytes(UTF_8));
        client.getOutputStream().flush();
    }

    private long open() {
        return database.withHandle(handle -> handle.createQuery(
                        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle in transaction'")
                .mapTo(Long.class)
                .one());
    }

    /** One second for a body. */
    public static class ShortLimits implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("filmscore.limits.sending", "1s");
        }
    }
}
