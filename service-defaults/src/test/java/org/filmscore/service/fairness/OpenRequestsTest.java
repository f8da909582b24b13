package org.filmscore.service.fairness;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.filmscore.testing.TestServers;
import org.filmscore.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Event streams and imports of one client leave places for others. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
@TestProfile(SmallShares.class)
class OpenRequestsTest {

    private static final String STREAM = """
            GET /api/v1/shared/stream HTTP/1.1\r
            Host: localhost\r
            Accept: text/event-stream\r
            X-Forwarded-For: %s\r
            \r
            """;

    private static final String IMPORT = """
            POST /api/v1/shared/import HTTP/1.1\r
            Host: localhost\r
            Authorization: Bearer %s\r
            Content-Type: text/csv\r
            Content-Length: 100\r
            \r
            a""";

    private final List<Socket> open = new ArrayList<>();

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @AfterEach
    void closeAll() throws IOException {
        for (var connection : open) {
            connection.close();
        }
    }

    @Test
    void refuseOneStreamMoreOfOneAddress() throws IOException {
        for (int i = 0; i < SmallShares.STREAMS; i++) {
            assertThat(statusOf(send(STREAM.formatted("203.0.113.20")))).contains("200");
        }

        assertThat(statusOf(send(STREAM.formatted("203.0.113.20")))).contains("429");
        assertThat(statusOf(send(STREAM.formatted("203.0.113.21")))).contains("200");
    }

    @Test
    void acceptAStreamAfterAnotherHasClosed() throws IOException {
        for (int i = 0; i < SmallShares.STREAMS; i++) {
            assertThat(statusOf(send(STREAM.formatted("203.0.113.22")))).contains("200");
        }
        open.getFirst().close();

        await().untilAsserted(() ->
                assertThat(statusOf(send(STREAM.formatted("203.0.113.22")))).contains("200"));
    }

    @Test
    void refuseOneImportMoreOfOneUserWhileOthersImport() throws IOException {
        var slow = new ArrayList<Socket>();
        for (int i = 0; i < SmallShares.IMPORTS; i++) {
            slow.add(send(IMPORT.formatted(Tokens.of("dora").signed())));
        }
        await().untilAsserted(() -> assertThat(
                        statusOf(send(IMPORT.formatted(Tokens.of("dora").signed()))))
                .contains("429"));

        given().auth()
                .oauth2(Tokens.of("emil").signed())
                .contentType("text/csv")
                .body("a,b")
                .post("/api/v1/shared/import")
                .then()
                .statusCode(200)
                .body("size", equalTo(3));
        for (var connection : slow) {
            assertThat(statusOf(connection)).contains("408");
        }
    }

    private Socket send(String request) throws IOException {
        var connection = new Socket("127.0.0.1", port);
        open.add(connection);
        connection.getOutputStream().write(request.getBytes(UTF_8));
        connection.getOutputStream().flush();
        return connection;
    }

    /** The first line of the response. */
    private static String statusOf(Socket connection) throws IOException {
        var line = new StringBuilder();
        for (int next = connection.getInputStream().read(); next >= 0 && next != '\n'; ) {
            line.append((char) next);
            next = connection.getInputStream().read();
        }
        return line.toString();
    }
}
